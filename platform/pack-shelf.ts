import type { PackFault } from '../knowledge/pack-fault.ts';
import type { PackLine, PackList, StoreTrouble } from '../knowledge/pack-list.ts';
import type { FileCheck, FileQuestion } from './check-in-worker.ts';
import type { PackStore } from './pack-store.ts';

/** The last thing that was done with the reader's packs, or is being done. */
export type PackStep =
  | { readonly step: 'none' }
  | { readonly step: 'checking'; readonly file: string }
  | { readonly step: 'refused'; readonly file: string; readonly faults: readonly PackFault[] }
  /** Another version of a pack that is there: the reader is asked. */
  | {
      readonly step: 'asking';
      readonly pack: PackLine;
      /** `null`: what is there cannot be read. */
      readonly before: PackLine | null;
      readonly text: string;
    }
  | { readonly step: 'imported'; readonly pack: PackLine; readonly before: PackLine | null }
  | { readonly step: 'removed'; readonly title: string }
  /** The store took or gave nothing. `title` is `null` where no pack was involved yet. */
  | { readonly step: 'trouble'; readonly title: string | null; readonly trouble: StoreTrouble }
  /** The check itself failed; a bug. */
  | { readonly step: 'check-failed'; readonly file: string };

/** What the options show of packs. */
export interface ShelfState {
  /** `null` while they are not known yet; `failed` when the background could not tell. */
  readonly list: PackList | 'failed' | null;
  readonly step: PackStep;
}

export interface PackShelfParts {
  readonly store: Omit<PackStore, 'noteCheck'>;
  readonly managed: () => Promise<readonly unknown[]>;
  readonly check: (question: FileQuestion) => Promise<FileCheck>;
  /** The packs in use; with `changed` the background loads them anew first. */
  readonly list: (changed: boolean) => Promise<PackList>;
  readonly save: (name: string, text: string) => void;
  /** The version of Sidelight that runs. */
  readonly version: string;
  readonly onChange: (state: ShelfState) => void;
}

/** Imports, updates, exports and removes the reader's packs. Each is done wholly or leaves all as it was. */
export class PackShelf {
  readonly #parts: PackShelfParts;
  #state: ShelfState = { list: null, step: { step: 'none' } };
  /** What was begun last: the answer to anything earlier comes too late. */
  #lastTry = 0;

  constructor(parts: PackShelfParts) {
    this.#parts = parts;
  }

  get state(): ShelfState {
    return this.#state;
  }

  /** Asks which packs there are. */
  async refresh(changed = false): Promise<void> {
    const list = await this.#parts.list(changed).catch(() => 'failed' as const);
    this.#show({ list });
  }

  /** Checks a file and keeps its pack. With `id` it must be another version of that pack. The reader is asked before one is replaced. */
  async importFile(file: File, id: string | null): Promise<void> {
    const isLate = this.#begin();
    this.#step({ step: 'checking', file: file.name });
    const stored = await this.#parts.store.all();
    if (isLate()) return;
    if (!stored.ok) return this.#step({ step: 'trouble', title: null, trouble: stored.trouble });
    const managed = (await this.#parts.managed()).map((json) => JSON.stringify(json) ?? '');
    const texts = [...managed, ...stored.value.map(({ text }) => text)];
    const check = await this.#parts.check({ file, added: texts }).catch(() => null);
    if (isLate()) return;
    if (check === null) return this.#step({ step: 'check-failed', file: file.name });
    if (!check.ok) return this.#step({ step: 'refused', file: file.name, faults: check.faults });
    const { pack, text } = check;
    const reason = this.#reasonAgainst(pack, id);
    if (reason !== null) {
      const faults = [{ entry: null, field: 'id', reason }];
      return this.#step({ step: 'refused', file: file.name, faults });
    }
    if (!stored.value.some((kept) => kept.id === pack.id)) return this.#keep(pack, null, text);
    this.#step({ step: 'asking', pack, before: this.#lineOf(pack.id), text });
  }

  /** Replaces the pack the reader was asked about. */
  async replace(): Promise<void> {
    const { step } = this.#state;
    if (step.step === 'asking') await this.#keep(step.pack, step.before, step.text);
  }

  /** Leaves what is there and forgets the last step. */
  dismiss(): void {
    this.#begin();
    this.#step({ step: 'none' });
  }

  async remove(id: string, title: string): Promise<void> {
    this.#begin();
    const removed = await this.#parts.store.remove(id);
    if (!removed.ok) return this.#step({ step: 'trouble', title, trouble: removed.trouble });
    await this.refresh(true);
    this.#step({ step: 'removed', title });
  }

  /** Offers the pack as a file, just as it was imported. */
  async exportFile({ id, title, version }: PackLine): Promise<void> {
    const stored = await this.#parts.store.all();
    const kept = stored.ok && stored.value.find((each) => each.id === id);
    if (kept) this.#parts.save(`${id}-${version}.json`, kept.text);
    else this.#step({ step: 'trouble', title, trouble: stored.ok ? 'failed' : stored.trouble });
  }

  async #keep(pack: PackLine, before: PackLine | null, text: string): Promise<void> {
    const { id, title } = pack;
    const kept = await this.#parts.store.put({ id, title, text, checkedBy: this.#parts.version });
    if (!kept.ok) return this.#step({ step: 'trouble', title, trouble: kept.trouble });
    await this.refresh(true);
    this.#step({ step: 'imported', pack, before });
  }

  /** Why a good pack cannot be taken all the same; `null` when it can. */
  #reasonAgainst(pack: PackLine, id: string | null): string | null {
    if (id !== null && pack.id !== id) return `this is the pack "${pack.id}", not a version of "${id}"`;
    return this.#lineOf(pack.id, 'administrator') ? 'your administrator has set a pack with this id' : null;
  }

  #lineOf(id: string, origin: 'reader' | 'administrator' = 'reader'): PackLine | null {
    const { list } = this.#state;
    if (list === null || list === 'failed') return null;
    return list.added.find((line) => line.id === id && line.origin === origin) ?? null;
  }

  #begin(): () => boolean {
    this.#lastTry += 1;
    const mine = this.#lastTry;
    return () => mine !== this.#lastTry;
  }

  #step(step: PackStep): void {
    this.#show({ step });
  }

  #show(part: Partial<ShelfState>): void {
    this.#state = { ...this.#state, ...part };
    this.#parts.onChange(this.#state);
  }
}
