import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Explanation } from '../../analysis/explanation.ts';
import { CardPage } from '../../components/CardPage.tsx';
import type { CardActions } from '../../components/card-actions.ts';
import { chainedClaim, gappedClaim, link, ownVoiceClaim } from './fixtures/claims.ts';
import { bareTopic, fullTopic } from './fixtures/law.ts';
import { citedLaw, citedResolution, knownName, unclearName, unknownName } from './fixtures/names.ts';

afterEach(cleanup);

function show(explanation: Explanation, actions: Partial<CardActions> = {}) {
  const all: CardActions = {
    onShow: vi.fn(),
    onExplain: vi.fn(),
    onChoose: vi.fn(),
    onLoadMap: vi.fn(async () => null),
    onClose: vi.fn(),
    onOpenPanel: vi.fn(),
    ...actions,
  };
  const { container } = render(<CardPage card={{ state: 'shown', explanation }} actions={all} />);
  return { container, actions: all };
}

/** What stands open without a click. */
function openText(container: Element): string {
  const copy = container.cloneNode(true) as Element;
  for (const folded of copy.querySelectorAll('details > :not(summary), [role=tooltip]')) folded.remove();
  return copy.textContent ?? '';
}

describe('every card', () => {
  it('takes the focus to its title', () => {
    show(knownName);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('can be closed, unless there is nothing to close', () => {
    const { actions } = show(knownName);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(actions.onClose).toHaveBeenCalledOnce();
    cleanup();
    show(knownName, { onClose: null });
    expect(screen.queryByRole('button', { name: 'Close' })).toBe(null);
  });

  it('offers the panel only where it can be opened', () => {
    show(chainedClaim, { onOpenPanel: null });
    expect(screen.queryByRole('button', { name: 'Open side panel' })).toBe(null);
  });

  it.each([knownName, chainedClaim, fullTopic])('names the rule that made it: $because', (explanation) => {
    const { container } = show(explanation);
    expect(container.querySelector('code')?.textContent).toBe(explanation.because);
  });

  it.each([knownName, fullTopic])('opens links in a tab that learns nothing: $kind', (explanation) => {
    const { container } = show(explanation);
    const links = [...container.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    for (const { target, rel } of links) expect([target, rel]).toEqual(['_blank', 'noopener noreferrer']);
  });
});

describe('a card that cannot be shown', () => {
  it.each([
    ['loading', /on your device/],
    ['gone', /Click the words again/],
    ['failed', /could not be made/],
  ] as const)('says so when %s', (state, words) => {
    render(
      <CardPage
        card={{ state }}
        actions={{
          onShow: vi.fn(),
          onExplain: vi.fn(),
          onChoose: null,
          onLoadMap: vi.fn(async () => null),
          onClose: vi.fn(),
          onOpenPanel: null,
        }}
      />,
    );
    expect(screen.getByRole('status').textContent).toMatch(words);
  });
});

describe('what stands behind a legal topic', () => {
  it('leads to a related topic the article is about too, and only names the others', () => {
    const { actions } = show(fullTopic);
    fireEvent.click(screen.getByRole('button', { name: 'Pillage' }));
    expect(actions.onExplain).toHaveBeenCalledWith({ kind: 'law', index: 3 });
    expect(screen.queryByRole('button', { name: 'Serious damage to the environment' })).toBeNull();
  });

  it('gives precedents with court, date, outcome and report, and none where there is none', () => {
    const { container } = show(fullTopic);
    expect(container.querySelector('.precedent')?.textContent).toMatch(
      /Dyke of Tokaj, River Tribunal, Szeged, March 1951.*set aside.*volume II/s,
    );
    cleanup();
    expect(show(bareTopic).container.querySelector('.precedent')).toBeNull();
  });
});

describe('the choice of who is meant', () => {
  it('offers those who bear the name, and nobody, where one was taken to be meant', () => {
    const { actions } = show(knownName);
    fireEvent.click(screen.getByText('Not this one?'));
    fireEvent.click(screen.getByRole('button', { name: /Trent Rivers Council/ }));
    expect(actions.onChoose).toHaveBeenLastCalledWith('riv:tisza', 'riv:trent');
    fireEvent.click(screen.getByRole('button', { name: 'It is none of these' }));
    expect(actions.onChoose).toHaveBeenLastCalledWith('riv:tisza', null);
  });

  it('stands open where none was', () => {
    const { container, actions } = show(unclearName);
    expect(container.querySelector('details.link-choice')).toHaveProperty('open', true);
    fireEvent.click(screen.getAllByRole('button', { name: /Newport/ })[1] as HTMLElement);
    expect(actions.onChoose).toHaveBeenCalledWith('a4', 'riv:newport-2');
  });

  it('is not there for a name nobody bears', () => {
    show(unknownName);
    expect(screen.queryByText(/Not this one|Which one/)).toBeNull();
  });

  it('can be read where nothing can be chosen', () => {
    show(unclearName, { onChoose: null });
    expect(screen.queryByRole('button', { name: /Newport/ })).toBeNull();
    expect(screen.getByText('A town in Belm, Sylvania.')).toBeDefined();
  });
});

describe('the name card', () => {
  it('says who it is, what the article calls it, and since when that is known', () => {
    const { container } = show(knownName);
    const text = openText(container);
    expect(text).toContain('A body of the five states along the Tisza.');
    expect(text).toContain('In the article: TRC');
    expect(text).toContain('the commission that watches the river’s floods');
    expect(text).toContain('Source: Register of river bodies, 4 March 2026');
    expect(text).toContain('Source: Treaty of Szeged, 1986');
    expect(text).toContain('Ilona Farkasné Tóth (from January 2025)');
    expect(text).toContain('As the pack had them on 4 March 2026');
    expect(text).toContain('Written for this pack, 4 March 2026. To check: Wikipedia: Tisza');
    expect(text).toMatch(/(?<!Source: )Written for this pack, 3 March 2026/);
    expect(text).toContain('Комісія річки Тиса');
  });

  it('leads to the words it quotes', () => {
    const { actions } = show(knownName);
    fireEvent.click(screen.getByRole('button', { name: /watches the river’s floods/ }));
    expect(actions.onShow).toHaveBeenCalledWith(knownName.inArticle?.span);
  });

  it('says so when nothing is known, and claims no source', () => {
    const { container } = show(unknownName);
    expect(container.textContent).toContain('Not in any of the knowledge packs');
    expect(container.textContent).toContain('does not say who or what this is');
    expect(container.textContent).not.toContain('Source:');
  });

  it('says which treaty a name of a law cites, what the article of it says and what rests on it', () => {
    const { container } = show(citedLaw);
    const text = container.textContent;
    expect(text).toContain(
      'Geneva Convention IV: civiliansAdopted 12 August 1949 · in force 21 October 1950',
    );
    expect(text).toContain('short for this');
    expect(text).toContain('GC IV, article 147Lists the grave breaches');
    expect(text).not.toContain('Not in any of the knowledge packs');
  });

  it('leads from a name of a law to the card of the rule it bears on', () => {
    const { actions } = show(citedLaw);
    fireEvent.click(screen.getByRole('button', { name: /See the rule: Compelling people to serve/ }));
    expect(actions.onExplain).toHaveBeenCalledWith({ kind: 'law', index: 4 });
  });

  it('gives the rule itself where the article has no sentence on it, and says whose a resolution is', () => {
    const { container } = show(citedResolution);
    const text = container.textContent;
    expect(text).toContain('UN Security Council · 31 March 2005');
    expect(text).toContain('Rests on or reads: Rome Statute, article 13(b)');
    expect(text).toContain('elsewhere the article says whose resolution it is');
    expect(screen.queryByRole('button', { name: /See the rule/ })).toBeNull();
    expect(container.querySelector('details')?.textContent).toContain('The Court acts where states do not.');
  });
});

describe('the claim card', () => {
  const chainOf = (container: Element) =>
    [...container.querySelectorAll('.chain > li')].map((step) => step.textContent);

  it('draws the chain from its origin to the outlet', () => {
    const { container } = show(chainedClaim);
    expect(chainOf(container)).toEqual([
      expect.stringContaining('Tisza River Commission'),
      expect.stringContaining('Ágnes Balogh'),
      expect.stringContaining('MTV Szeged'),
      expect.stringMatching(/The River Gazette.*This article/),
    ]);
  });

  it('shows a gap as a gap', () => {
    const { container } = show(gappedClaim);
    const [unknown, described] = chainOf(container);
    expect(unknown).toMatch(/Someone the article does not name.*gap/);
    expect(described).toMatch(/a senior engineer.*Not named in the article/);
  });

  it('leads to the legal context of its words', () => {
    const { actions } = show(chainedClaim);
    fireEvent.click(screen.getByRole('button', { name: /Attacks on dams/ }));
    expect(actions.onExplain).toHaveBeenCalledWith({ kind: 'law', index: 2 });
  });

  it('offers no legal context where there is none', () => {
    show({ ...chainedClaim, alsoHere: [] });
    expect(screen.queryByRole('region', { name: 'Legal context' })).toBe(null);
  });

  it('says when the article speaks for itself', () => {
    const { container } = show(ownVoiceClaim);
    expect(container.textContent).toContain('in its own voice');
    expect(chainOf(container)).toEqual(['This article']);
  });

  it('says how firmly it is put, in the article’s words', () => {
    const { actions } = show(gappedClaim);
    expect(screen.getByText('Put with caution')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'is believed to' }));
    expect(actions.onShow).toHaveBeenCalledWith(gappedClaim.firmness.words[0]?.span);
  });

  it('says which words the caution bears on, and leads to them', () => {
    const { actions } = show(gappedClaim);
    expect(screen.getByText(/not given as certain/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'have been opened on purpose' }));
    expect(actions.onShow).toHaveBeenCalledWith(gappedClaim.firmness.scopes[0]?.scope.span);
  });

  it('says what the article leaves out, and that it gives no verdict', () => {
    const { container } = show(chainedClaim);
    const text = openText(container);
    expect(text).toContain('The article does not say 130% of what.');
    expect(text).toContain('130%: more than the whole: 130 of every 100');
    expect(text).toContain('It does not say whether it is true.');
  });

  it('draws no chain words for a claim whose source has no place in the text', () => {
    show({ ...chainedClaim, chain: [link('unknown', ''), link('publisher', 'The River Gazette')] });
    const chain = screen.getByRole('list', { name: /origin/ });
    expect(within(chain).queryByRole('button')).toBe(null);
  });
});

describe('the legal card', () => {
  it('keeps the rule, the alleged facts and the limits open to the eye', () => {
    const { container } = show(fullTopic);
    const text = openText(container);
    expect(text).toContain(fullTopic.rule);
    expect(text).toContain('If established: a war crime');
    expect(text).toContain(fullTopic.standingSentence);
    expect(fullTopic.limits).toHaveLength(5);
    for (const limit of fullTopic.limits) expect(text).toContain(limit);
    expect(text).toContain(fullTopic.disclaimer);
    expect(text).toContain('checked on 4 March 2026');
  });

  it('says who is bound, state by state, with the day it holds for', () => {
    const { container } = show(fullTopic);
    const states = [...container.querySelectorAll('.bound > li')].map((state) => state.textContent);
    expect(states).toEqual([
      expect.stringMatching(/^Ruritania.*Party since 12 May 1989.*not a party/),
      expect.stringMatching(/^Borduria.*Not verified/),
    ]);
    expect(container.textContent).toContain('As of 4 March 2026');
    expect(states[0]).toContain('Additional Protocol I: international armed conflicts (AP I)');
    expect(states[0]).not.toContain('(Rome Statute)');
  });

  it('lists what would have to be shown, with nothing set beforehand and nothing kept', () => {
    const { container } = show(fullTopic);
    expect(container.textContent).toContain('What would have to be shown');
    for (const element of fullTopic.elements) expect(container.textContent).toContain(element);
    const answers = [...container.querySelectorAll('select')];
    expect(answers.map(({ value }) => value)).toEqual(['', '', '']);
    const second = screen.getByLabelText(`What the article says of: ${fullTopic.elements[1]}`);
    fireEvent.change(second, { target: { value: 'unclear' } });
    expect(answers.map(({ value }) => value)).toEqual(['', 'unclear', '']);
    cleanup();
    expect([...show(fullTopic).container.querySelectorAll('select')].map(({ value }) => value)).toEqual([
      '',
      '',
      '',
    ]);
  });

  it('is read in a minute: states, elements and limits stand open, what goes deeper waits behind lines that say what it is', () => {
    const { container } = show(fullTopic);
    const text = openText(container);
    expect(text).toContain(
      'Ruritania: Additional Protocol I, party since 12 May 1989 *; Rome Statute, signed',
    );
    expect(text).toContain('Borduria: Additional Protocol I, not verified');
    for (const element of fullTopic.elements) expect(text).toContain(element);
    expect(text).toContain('As of 4 March 2026');
    const lines = [...container.querySelectorAll('.section > details > summary')].map(
      (line) => line.textContent,
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        'Dates, reservations (*)',
        'Where it is written: AP I art. 56 and 4 more',
        'Also about these words: 1 card',
        '1 precedent, 1 source, 2 related topics',
      ]),
    );
    expect(text).not.toContain('Particular care is required');
  });

  it('shows the first sentence of a rule and those that limit it; the rest stands in full behind a line', () => {
    const rule = 'Dykes are protected. The list has more. Damage alone is not enough.';
    const { container } = show({ ...fullTopic, rule });
    expect(openText(container)).toContain('Dykes are protected. Damage alone is not enough.');
    expect(openText(container)).not.toContain('The list has more.');
    expect(container.textContent).toContain(rule);
  });

  it('shows one way to the Court for each state, and what holds of all', () => {
    const route = (sentence: string, state: string | null) => ({ sentence, state, source: null });
    const { container } = show({
      ...fullTopic,
      iccRoutes: [
        route('Ruritania was a member.', 'Ruritania'),
        route('Ruritania accepted.', 'Ruritania'),
        route('Borduria was referred.', 'Borduria'),
        route('Aggression is apart.', null),
      ],
    });
    const text = openText(container);
    expect(text).toContain('International Criminal Court: Ruritania was a member.');
    for (const open of ['Borduria was referred.', 'Aggression is apart.']) expect(text).toContain(open);
    expect(text).not.toContain('Ruritania accepted.');
    expect(text).toContain('1 more way to the Court');
  });

  it('explains the first of each word of the law where it stands', () => {
    show(fullTopic);
    const [word, ...more] = screen.getAllByRole('button', { name: 'military objectives' });
    expect(more).toEqual([]);
    const meaning = word?.getAttribute('aria-describedby');
    expect(meaning && document.getElementById(meaning)?.textContent).toBe(
      'A thing that helps the other side fight.',
    );
    expect(screen.getByRole('button', { name: 'war crime' })).not.toBe(null);
  });

  it('says how the court could come in', () => {
    const { container } = show(fullTopic);
    expect(container.textContent).toContain(
      `International Criminal Court: ${fullTopic.iccRoutes[0]?.sentence}`,
    );
  });

  it('links each provision to its text', () => {
    show(fullTopic);
    const provision = screen.getByRole('link', { name: 'AP II art. 15' });
    expect(provision.getAttribute('href')).toBe('https://ihl.example/apii/15');
  });

  it('says so where it knows no state, and leaves out what it has not', () => {
    const { container } = show(bareTopic);
    expect(container.textContent).toContain('The article names no state');
    expect(container.textContent).not.toContain('Where it is written');
    expect(container.textContent).not.toContain('As of');
  });
});
