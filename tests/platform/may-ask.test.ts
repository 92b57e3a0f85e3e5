import { describe, expect, it, vi } from 'vitest';
import { guardAnswers, type TabAnswers } from '../../platform/guard-answers.ts';
import { isFromPopup, mayAsk } from '../../platform/may-ask.ts';
import type { Sender } from '../../platform/messages.ts';
import type { Protocol } from '../../platform/protocol.ts';

const ORIGIN = 'chrome-extension://abcdefgh';
const senders = {
  page: { tab: 7, url: 'https://news.example/article' },
  card: { tab: 7, url: `${ORIGIN}/card.html#name-1` },
  firefoxCard: { tab: 7, url: 'moz-extension://1234/card.html#law-0' },
  popup: { tab: null, url: `${ORIGIN}/popup.html` },
  panel: { tab: null, url: `${ORIGIN}/sidepanel.html` },
  optionsInTab: { tab: 9, url: `${ORIGIN}/options.html` },
  nowhere: { tab: null, url: '' },
  lookalike: { tab: 7, url: 'https://chrome-extension.example/popup.html' },
} satisfies Record<string, Sender>;

const FROM_PAGE = ['read-article', 'no-article', 'finding-clicked'] as const;
const FROM_CARD = [
  'explain',
  'card-resized',
  'close-card',
  'open-panel',
  'show-span',
  'look-up-offer',
  'look-up',
  'open-look-up-options',
] as const;
const FROM_PAGES_OF_OURS = [
  ...FROM_CARD,
  'page-state',
  'read-page',
  'switch-page',
  'read-sample',
  'explain-sample',
] as const;
const ALL = [...FROM_PAGE, ...FROM_PAGES_OF_OURS];

describe('who may ask', () => {
  it.each([
    ['page', FROM_PAGE],
    ['lookalike', FROM_PAGE],
    ['card', FROM_CARD],
    ['firefoxCard', FROM_CARD],
    ['popup', FROM_PAGES_OF_OURS],
    ['panel', FROM_PAGES_OF_OURS],
    ['optionsInTab', FROM_PAGES_OF_OURS],
    ['nowhere', []],
  ] as const)('%s: just its own questions', (sender, allowed) => {
    const answered = ALL.filter((type) => mayAsk(type, senders[sender], null));
    expect(new Set(answered)).toEqual(new Set(allowed));
  });

  it('a card asks of its own tab alone', () => {
    expect(mayAsk('explain', senders.card, 7)).toBe(true);
    expect(mayAsk('explain', senders.card, 8)).toBe(false);
    expect(mayAsk('explain', senders.panel, 8)).toBe(true);
  });

  it('knows the popup by its address', () => {
    const fromPopup = Object.entries(senders).filter(([, sender]) => isFromPopup(sender));
    // The look-alike has the path, but may not ask what this is used for.
    expect(fromPopup.map(([name]) => name)).toEqual(['popup', 'lookalike']);
  });
});

describe('guarded answers', () => {
  const explain = vi.fn(() => null);
  const guarded = guardAnswers({ explain } as unknown as TabAnswers);
  const finding = { kind: 'name', index: 0 } as const;
  const ask = (fields: Protocol['explain']['ask'], sender: Sender) => guarded.explain?.(fields, sender);

  it.each([
    { from: 'its own tab', fields: { tab: null, finding }, sender: senders.card, tab: 7 },
    { from: 'the tab it names', fields: { tab: 8, finding }, sender: senders.panel, tab: 8 },
    { from: 'no tab', fields: { tab: null, finding }, sender: senders.popup, tab: -1 },
  ])('are given for $from', ({ fields, sender, tab }) => {
    ask(fields, sender);
    expect(explain).toHaveBeenLastCalledWith(fields, tab, sender);
  });

  it('are refused to strangers', () => {
    explain.mockClear();
    expect(() => ask({ tab: null, finding }, senders.page)).toThrow(/may not ask explain/);
    expect(explain).not.toHaveBeenCalled();
  });
});
