import type { ComponentChildren } from 'preact';
import type { AddedPackLine, LeftOutPack, PackLine, PackList } from '../knowledge/pack-list.ts';
import type { ShelfState } from '../platform/pack-shelf.ts';
import { countWords } from './count-words.ts';
import { dateWords } from './date-words.ts';
import { FileButton } from './FileButton.tsx';
import { PackNotice } from './PackNotice.tsx';
import { PackButtons, PackRow } from './PackRow.tsx';
import { storeTroubleWords } from './pack-words.ts';
import { Words } from './Words.tsx';

export interface PackActions {
  /** `id`: the pack the file must be a version of; `null`: any. */
  onImport: (file: File, id: string | null) => void;
  onReplace: () => void;
  onDismiss: () => void;
  onExport: (pack: PackLine) => void;
  onRemove: (id: string, title: string) => void;
}

/** The options' part on knowledge packs: those that come with Sidelight, those added, and the way to add one. */
export function PackSection({ state, actions }: { state: ShelfState; actions: PackActions }) {
  const { list, step } = state;
  return (
    <section class="section packs" aria-labelledby="packs-title">
      <h2 id="packs-title">Knowledge packs</h2>
      <p class="soft">
        What the cards know about names comes from packs: files of facts with their sources. You can add one
        of your own. It is checked first, stays on this device, and is named as the source on its cards.
      </p>
      {list === 'failed' && (
        <p class="limit">The packs could not be listed. Reload this page to try again.</p>
      )}
      {list !== null && list !== 'failed' && (
        <>
          <ShippedPacks list={list} />
          <ManagedPacks list={list} />
          <ReaderPacks list={list} state={state} actions={actions} />
        </>
      )}
      <div class="row-buttons">
        <FileButton
          label="Import a pack …"
          spoken="Import a pack from a file"
          isPlain={false}
          isOff={isBusy(state) || hasNoStore(state)}
          onChoose={(file) => actions.onImport(file, null)}
        />
        <span class="small soft">A JSON file of 5 MB at most.</span>
      </div>
      <PackNotice step={step} onReplace={actions.onReplace} onDismiss={actions.onDismiss} />
    </section>
  );
}

function isBusy({ list, step }: ShelfState): boolean {
  return list === null || step.step === 'checking';
}

function hasNoStore({ list }: ShelfState): boolean {
  return list !== null && list !== 'failed' && list.trouble === 'missing';
}

function ShippedPacks({ list }: { list: PackList }) {
  const { title, version, topics } = list.law;
  return (
    <>
      <h3>Come with Sidelight</h3>
      <ul class="pack-list">
        {list.shipped.map((pack) => (
          <PackRow key={pack.id} pack={pack} />
        ))}
        <li>
          <p class="pack-title">
            <strong>{title}</strong>
          </p>
          <p class="small soft">
            {dateWords(version)}, {countWords(topics, 'topic')}. Each card names the sources of its topic.
          </p>
        </li>
      </ul>
    </>
  );
}

function ManagedPacks({ list }: { list: PackList }) {
  const packs = list.added.filter(({ origin }) => origin === 'administrator');
  const broken = list.leftOut.filter(({ origin }) => origin === 'administrator');
  if (packs.length + broken.length === 0) return null;
  return (
    <>
      <h3>Set by your administrator</h3>
      <ul class="pack-list">
        {packs.map((pack) => (
          <PackRow key={pack.id} pack={pack}>
            <Withheld pack={pack} />
          </PackRow>
        ))}
        {broken.map((pack) => (
          <LeftOut key={pack.title} pack={pack} />
        ))}
      </ul>
    </>
  );
}

function ReaderPacks({ list, state, actions }: { list: PackList; state: ShelfState; actions: PackActions }) {
  const packs = list.added.filter(({ origin }) => origin === 'reader');
  const broken = list.leftOut.filter(({ origin }) => origin === 'reader');
  const buttons = (id: string, title: string, onExport: (() => void) | null) => (
    <PackButtons
      title={title}
      isBusy={isBusy(state)}
      onUpdate={(file) => actions.onImport(file, id)}
      onExport={onExport}
      onRemove={() => actions.onRemove(id, title)}
    />
  );
  return (
    <>
      <h3>Added by you</h3>
      {list.trouble !== null && state.step.step !== 'trouble' && (
        <p class="limit">{storeTroubleWords(list.trouble, null)}</p>
      )}
      {packs.length + broken.length === 0 && list.trouble === null && <p class="soft">None yet.</p>}
      <ul class="pack-list">
        {packs.map((pack) => (
          <PackRow key={pack.id} pack={pack}>
            <Withheld pack={pack} />
            {buttons(pack.id, pack.title, () => actions.onExport(pack))}
          </PackRow>
        ))}
        {broken.map((pack) => (
          <LeftOut key={pack.id} pack={pack}>
            {buttons(pack.id ?? '', pack.title, null)}
          </LeftOut>
        ))}
      </ul>
    </>
  );
}

function Withheld({ pack }: { pack: AddedPackLine }) {
  if (pack.withheld === 0) return null;
  return (
    <p class="limit small">
      {countWords(pack.withheld, 'entry', 'entries')} more {pack.withheld === 1 ? 'is' : 'are'} left out:
      another pack has {pack.withheld === 1 ? 'its id' : 'their ids'}.
    </p>
  );
}

function LeftOut({ pack, children }: { pack: LeftOutPack; children?: ComponentChildren }) {
  return (
    <li>
      <p class="pack-title">
        <strong>
          <Words>{pack.title}</Words>
        </strong>
      </p>
      <p class="limit small">
        Not in use: <Words>{pack.reason}</Words>
      </p>
      {children}
    </li>
  );
}
