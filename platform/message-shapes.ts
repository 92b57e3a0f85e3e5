import type { Protocol } from './protocol.ts';

/** Tells whether the fields of an arrived message have the shape its type promises. */
export type FieldCheck = (fields: Record<string, unknown>) => boolean;

/** Articles above this are no longer one message: the content script sends at most 256 kB. */
const LONGEST_TEXT = 300_000;
const MOST_BLOCKS = 20_000;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isIndex(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isText(value: unknown, longest = 2_000): boolean {
  return typeof value === 'string' && value.length <= longest;
}

function isFinding(value: unknown): boolean {
  return isRecord(value) && /^(?:name|claim|law)$/.test(String(value.kind)) && isIndex(value.index);
}

function isSpan(value: unknown): boolean {
  return (
    isRecord(value) &&
    isIndex(value.block) &&
    isIndex(value.start) &&
    isIndex(value.end) &&
    (value.start as number) <= (value.end as number)
  );
}

function isArticle(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value.meta) || typeof value.truncated !== 'boolean') return false;
  const { title, byline, publisher, published } = value.meta;
  if (![title, byline, publisher, published].every((text) => isText(text))) return false;
  if (!Array.isArray(value.blocks) || value.blocks.length > MOST_BLOCKS) return false;
  let length = 0;
  for (const block of value.blocks) {
    if (!isRecord(block) || !isText(block.text, LONGEST_TEXT)) return false;
    if (!/^(?:heading|paragraph|list|quote|caption)$/.test(String(block.kind))) return false;
    length += (block.text as string).length;
  }
  return length <= LONGEST_TEXT;
}

/** The names end up in a style sheet: letters only, so that nothing but a name can be in them. */
function isPaintNames(value: unknown): boolean {
  return (
    isRecord(value) &&
    [value.name, value.claim, value.law, value.flash].every(
      (name) => typeof name === 'string' && /^[a-z]{6,32}$/.test(name),
    )
  );
}

function isLookUpStep(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (value.kind === 'item') return /^Q[1-9]\d{0,11}$/.test(String(value.item));
  return value.kind === 'page' || value.kind === 'search';
}

const isTab = isIndex;
const TROUBLES = ['no-access', 'not-asked', 'not-html', 'empty', 'no-article', 'never-read', 'failed'];

/** The shape of each question's fields. */
export const askShapes: { readonly [Type in keyof Protocol]: FieldCheck } = {
  'read-article': ({ article, paintNames }) => isArticle(article) && isPaintNames(paintNames),
  'no-article': ({ trouble }) => TROUBLES.includes(trouble as string),
  'finding-clicked': ({ finding }) => isFinding(finding),
  explain: ({ tab, finding }) => (tab === null || isTab(tab)) && isFinding(finding),
  'choose-entity': ({ tab, entity, to }) =>
    (tab === null || isTab(tab)) && isText(entity, 200) && (to === null || isText(to, 200)),
  'card-resized': ({ heightPx }) => Number.isFinite(heightPx),
  'close-card': () => true,
  'open-panel': ({ tab }) => tab === null || isTab(tab),
  'page-state': ({ tab }) => isTab(tab),
  'read-page': ({ tab }) => isTab(tab),
  'switch-page': ({ tab, on }) => isTab(tab) && typeof on === 'boolean',
  'show-span': ({ tab, span }) => (tab === null || isTab(tab)) && isSpan(span),
  'look-up-offer': ({ tab, finding }) => (tab === null || isTab(tab)) && isFinding(finding),
  'look-up': ({ tab, finding, step }) =>
    (tab === null || isTab(tab)) && isFinding(finding) && isLookUpStep(step),
  'open-look-up-options': () => true,
  'read-sample': () => true,
  'explain-sample': ({ finding }) => isFinding(finding),
  packs: ({ changed }) => typeof changed === 'boolean',
};
