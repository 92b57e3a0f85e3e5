/** The value of a JSON text, or what is wrong with it. */
export type JsonRead =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      /** Where in the value, as `entities.3.label`; `''` when at its top. */
      readonly field: string;
      /** What is wrong, with line and column, both counted from 1. */
      readonly reason: string;
    };

/** Names that reach into an object's prototype in code that copies fields carelessly. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** What JSON can put between its parts, and nothing else that JavaScript calls white space. */
const BLANK = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS = { true: true, false: false, null: null } as const;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Below it lie the controls that JSON wants written with a backslash. */
const FIRST_PLAIN = 0x20;

class JsonFault extends Error {
  constructor(
    readonly field: string,
    readonly at: number,
    reason: string,
  ) {
    super(reason);
  }
}

/**
 * Reads a JSON text as `JSON.parse` does, but refuses what that lets pass: a field written twice in one object, the names of prototypes,
 * numbers too large to keep and nesting deeper than `mostDepth`. It says where, alike in every browser, which `JSON.parse` does not.
 */
export function readJson(text: string, mostDepth: number): JsonRead {
  try {
    return { ok: true, value: new JsonReader(text, mostDepth).readAll() };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const before = text.slice(0, error.at).split('\n');
    const place = `line ${before.length}, column ${(before.at(-1) as string).length + 1}`;
    return { ok: false, field: error.field, reason: `${error.message} (${place})` };
  }
}

class JsonReader {
  #at = 0;
  readonly #path: (string | number)[] = [];

  constructor(
    private readonly text: string,
    private readonly mostDepth: number,
  ) {}

  readAll(): unknown {
    const value = this.#value();
    if (this.#next() !== '') this.#refuse('not JSON: more text after the end');
    return value;
  }

  #value(): unknown {
    const first = this.#next();
    if (first === '{') return this.#nested(() => this.#object());
    if (first === '[') return this.#nested(() => this.#array());
    if (first === '"') return this.#string();
    if (first !== '' && '-0123456789'.includes(first)) return this.#number();
    for (const [word, value] of Object.entries(WORDS)) {
      if (this.text.startsWith(word, this.#at)) {
        this.#at += word.length;
        return value;
      }
    }
    return this.#refuse(first === '' ? 'not JSON: it ends too early' : 'not JSON: a value is expected here');
  }

  #nested<Value>(read: () => Value): Value {
    if (this.#path.length >= this.mostDepth) this.#refuse(`nested more than ${this.mostDepth} deep`);
    this.#at += 1;
    return read();
  }

  #object(): Record<string, unknown> {
    const fields: Record<string, unknown> = {};
    for (let isFirst = true; !this.#ends('}', isFirst); isFirst = false) {
      if (this.#next() !== '"') this.#refuse('not JSON: a field’s name in double quotes is expected here');
      const start = this.#at;
      const key = this.#string();
      this.#path.push(key);
      if (FORBIDDEN_KEYS.has(key)) this.#refuse('a field may not have this name', start);
      if (Object.hasOwn(fields, key)) this.#refuse('written twice in the same object', start);
      if (this.#next() !== ':') this.#refuse('not JSON: a colon is expected here');
      this.#at += 1;
      fields[key] = this.#value();
      this.#path.pop();
    }
    return fields;
  }

  #array(): unknown[] {
    const values: unknown[] = [];
    for (let isFirst = true; !this.#ends(']', isFirst); isFirst = false) {
      this.#path.push(values.length);
      values.push(this.#value());
      this.#path.pop();
    }
    return values;
  }

  /** Goes past the end of an object or list, or past the comma before its next part. True at the end. */
  #ends(end: string, isFirst: boolean): boolean {
    const next = this.#next();
    if (next === end) {
      this.#at += 1;
      return true;
    }
    if (isFirst) return false;
    if (next !== ',') this.#refuse(`not JSON: a comma or ${end} is expected here`);
    this.#at += 1;
    if (this.#next() === end) this.#refuse('not JSON: a comma before the end');
    return false;
  }

  #string(): string {
    const start = this.#at;
    this.#at += 1;
    this.#skipPlain();
    if (this.text[this.#at] === '"') {
      this.#at += 1;
      return this.text.slice(start + 1, this.#at - 1);
    }
    while (this.text[this.#at] === '\\') {
      this.#at += 2;
      this.#skipPlain();
    }
    if (this.text[this.#at] !== '"') {
      const isCut = this.#at >= this.text.length;
      this.#refuse(isCut ? 'not JSON: a text without its end' : 'not JSON: a control character in a text');
    }
    this.#at += 1;
    try {
      return JSON.parse(this.text.slice(start, this.#at)) as string;
    } catch {
      return this.#refuse('not JSON: a backslash with nothing it can stand for', start);
    }
  }

  #number(): number {
    const start = this.#at;
    this.#skip(NUMBER);
    const number = Number(this.text.slice(start, this.#at));
    if (start === this.#at) this.#refuse('not JSON: a value is expected here');
    if (!Number.isFinite(number)) this.#refuse('a number too large to keep', start);
    return number;
  }

  /** The next character that is not blank, where it stays; `''` at the end. */
  #next(): string {
    this.#skip(BLANK);
    return this.text[this.#at] ?? '';
  }

  /** Goes on to what ends or interrupts a text: a quote, a backslash, a control, or the end. */
  #skipPlain(): void {
    for (; this.#at < this.text.length; this.#at += 1) {
      const code = this.text.charCodeAt(this.#at);
      if (code === QUOTE || code === BACKSLASH || code < FIRST_PLAIN) return;
    }
  }

  #skip(pattern: RegExp): void {
    pattern.lastIndex = this.#at;
    if (pattern.test(this.text)) this.#at = pattern.lastIndex;
  }

  #refuse(reason: string, at = this.#at): never {
    throw new JsonFault(this.#path.join('.'), at, reason);
  }
}
