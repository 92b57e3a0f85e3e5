import { createSafeDom, type SafeDom } from './safe-dom.ts';
import { mapText, type Piece } from './text-map.ts';

/** An element that starts a new line: paragraphs, headings, list items, and whatever holds them. */
export interface Box {
  readonly tag: string;
  readonly element: Element;
  /** Index of the box around it; -1 for the body. */
  readonly parent: number;
  /** Boxes and runs inside: `boxes[own + 1, endBox)`, `runs[firstRun, endRun)`. */
  endBox: number;
  readonly firstRun: number;
  endRun: number;
  /** What the page's author calls it: class, id, role and the like, lower case, words parted by single spaces. */
  readonly names: string;
}

/** A stretch of text with no line of its own inside: a paragraph, a heading, a table cell, a loose line. */
export interface Run {
  /** Index of the innermost box around it. */
  readonly box: number;
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** How many UTF-16 units of text stand in links; may count collapsed white space. */
  readonly linked: number;
}

/** The page's visible text in document order, with the boxes it stands in. */
export interface Outline {
  readonly boxes: readonly Box[];
  readonly runs: readonly Run[];
  /** Length of text in parts the reader can edit; such text is not read. */
  readonly editable: number;
}

const BOXES = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Never read: no text of the article, or not shown. */
const SKIPPED = new Set(
  'script style noscript template iframe object svg math canvas video audio select textarea button datalist dialog rp rt'.split(
    ' ',
  ),
);
const NAMING = ['class', 'id', 'role', 'itemprop', 'data-testid', 'data-component'];
/** A longer page is read up to here; the longest article in our collection has 4,000 nodes. */
const MOST_NODES = 600_000;

/** Class names in camelCase, kebab-case or BEM as plain words. */
function words(name: string): string {
  return name
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ');
}

function namesOf(dom: SafeDom, element: Element): string {
  let names = ' ';
  for (const attribute of NAMING) {
    const value = dom.attribute(element, attribute);
    if (value) names += `${words(value.slice(0, 300))} `;
  }
  return names;
}

function isHidden(dom: SafeDom, element: Element): boolean {
  const hidden = dom.attribute(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(dom.attribute(element, 'style') ?? '');
}

function isEditable(dom: SafeDom, element: Element): boolean {
  const editable = dom.attribute(element, 'contenteditable');
  return (
    (editable !== null && editable.toLowerCase() !== 'false') || dom.attribute(element, 'role') === 'textbox'
  );
}

/** Reads the page's outline in one pass, without recursion and without a change to the page. */
export function readOutline(document: Document, body: Element): Outline {
  const dom = createSafeDom(document);
  const boxes: Box[] = [];
  const runs: Run[] = [];
  /** For each open element what is undone when it closes: 1 a box, 2 a link. */
  const open: number[] = [];
  const openBoxes: number[] = [];
  let pieces: Piece[] = [];
  let linked = 0;
  let links = 0;
  let editable = 0;

  const closeRun = (): void => {
    if (pieces.length > 0) {
      const { text } = mapText(pieces);
      if (text) runs.push({ box: openBoxes.at(-1) ?? 0, pieces, text, linked });
      pieces = [];
    }
    linked = 0;
  };
  const openBox = (element: Element, tag: string, names: string): void => {
    closeRun();
    openBoxes.push(boxes.length);
    const parent = openBoxes.at(-2) ?? -1;
    boxes.push({ tag, element, parent, endBox: 0, firstRun: runs.length, endRun: 0, names });
  };
  const closeBox = (): void => {
    closeRun();
    const box = boxes[openBoxes.pop() as number] as Box;
    box.endBox = boxes.length;
    box.endRun = runs.length;
  };
  const addText = (node: Text): void => {
    const { data } = node;
    if (!data || (pieces.length === 0 && !/[^ \t\n\r\f]/.test(data))) return;
    pieces.push(node);
    if (links > 0) linked += data.length;
  };
  /** A second line break in a row ends a paragraph on pages that know no `<p>`. */
  const addBreak = (): void => {
    if (pieces.length === 0) return;
    let last = pieces.length - 1;
    while (last >= 0 && pieces[last] && !/[^ \t\n\r\f]/.test((pieces[last] as Text).data)) last--;
    if (last >= 0 && !pieces[last]) closeRun();
    else pieces.push(null);
  };
  /** True when the element is to be entered; `close` then undoes what was opened. */
  const enter = (element: Element): boolean => {
    const tag = dom.tag(element);
    if (tag === 'br') addBreak();
    if (tag === 'br' || SKIPPED.has(tag)) return false;
    const isBox = BOXES.has(tag);
    let names = ' ';
    if (dom.hasAttributes(element)) {
      if (isHidden(dom, element)) return false;
      if (isEditable(dom, element)) {
        editable += dom.text(element).length;
        return false;
      }
      if (isBox) names = namesOf(dom, element);
      else if (NOT_SHOWN.test(words(dom.attribute(element, 'class') ?? ''))) return false;
    }
    if (isBox) openBox(element, tag, names);
    if (tag === 'a') links++;
    open.push((isBox ? 1 : 0) + (tag === 'a' ? 2 : 0));
    return true;
  };
  const close = (): void => {
    const undo = open.pop() ?? 0;
    if (undo & 2) links--;
    if (undo & 1) closeBox();
  };

  openBox(body, 'body', ' ');
  const walker = dom.walk(body);
  let node = walker.firstChild();
  for (let seen = 0; node && seen < MOST_NODES; seen++) {
    let child: Node | null = null;
    if (!dom.isElement(node)) addText(node as Text);
    else if (enter(node)) {
      child = walker.firstChild();
      if (!child) close();
    }
    let next = child ?? walker.nextSibling();
    while (!next && open.length > 0) {
      walker.parentNode();
      close();
      next = walker.nextSibling();
    }
    node = next;
  }
  while (open.length > 0) close();
  closeBox();
  return { boxes, runs, editable };
}

const NOT_SHOWN = /\b(?:sr only|visually ?hidden|screen ?reader|offscreen|print only)\b/;
