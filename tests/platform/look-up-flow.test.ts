import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveAnswer, LookUpOffer } from '../../knowledge/live/live-answer.ts';
import { installFakeBrowser } from '../support/fake-browser.ts';

type Flow = import('../../platform/look-up-flow.ts').LookUpFlow;
type View = import('../../platform/look-up-flow.ts').LookUpView | null;

const finding = { kind: 'name', index: 3 } as const;
const missing: LiveAnswer = { state: 'missing', title: 'Tokaj', host: 'en.wikipedia.org' };
const offer: LookUpOffer = { allowed: 'yes', sends: 'Tokaj', host: 'en.wikipedia.org', isExact: false };

let LookUpFlow: typeof import('../../platform/look-up-flow.ts').LookUpFlow;
let view: View = null;
/** What was asked of the background, by type. */
let asked: [type: string, fields: Record<string, unknown>][] = [];
let answers: Record<string, () => unknown> = {};
const permit = vi.fn(async () => true);

beforeEach(async () => {
  installFakeBrowser();
  ({ LookUpFlow } = await import('../../platform/look-up-flow.ts'));
  view = null;
  asked = [];
  answers = { 'look-up-offer': () => offer, 'look-up': () => missing, 'open-look-up-options': () => null };
  permit.mockReset().mockResolvedValue(true);
});

function flow(canPermit = true): Flow {
  const ask = async (type: string, fields: Record<string, unknown>) => {
    asked.push([type, fields]);
    return answers[type]?.();
  };
  return new LookUpFlow({
    ask: ask as never,
    permit: canPermit ? permit : null,
    onChange: (changed) => {
      view = changed;
    },
  });
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const lookUps = () => asked.filter(([type]) => type === 'look-up').map(([, { step }]) => step);

describe('a look-up', () => {
  it('is offered for a name, and nothing is looked up', async () => {
    await flow().turnTo(finding, 7);
    expect(view).toEqual({ offer, state: { at: 'offered' } });
    expect(asked).toEqual([['look-up-offer', { tab: 7, finding }]]);
  });

  it.each([null, { kind: 'claim', index: 0 }, { kind: 'law', index: 0 }] as const)(
    'is not offered for %o',
    async (other) => {
      await flow().turnTo(other, 7);
      expect([view, asked]).toEqual([null, []]);
    },
  );

  it('is not offered where there is nothing to look up', async () => {
    answers['look-up-offer'] = () => null;
    await flow().turnTo(finding, null);
    expect(view).toBe(null);
  });

  it('goes from the button to the answer', async () => {
    const looked = flow();
    await looked.turnTo(finding, null);
    looked.actions.onLookUp();
    expect(view?.state).toEqual({ at: 'asking', step: { kind: 'page' } });
    await settled();
    expect(view?.state).toEqual({ at: 'answered', answer: missing, isChosen: false });
    expect(lookUps()).toEqual([{ kind: 'page' }]);
  });

  it('knows what was chosen', async () => {
    const looked = flow();
    await looked.turnTo(finding, null);
    looked.actions.onStep({ kind: 'search' });
    looked.actions.onStep({ kind: 'item', item: 'Q7' });
    await settled();
    expect(view?.state).toMatchObject({ at: 'answered', isChosen: true });
    expect(lookUps()).toEqual([{ kind: 'search' }, { kind: 'item', item: 'Q7' }]);
  });

  it('takes the same step again', async () => {
    const looked = flow();
    await looked.turnTo(finding, null);
    looked.actions.onStep({ kind: 'search' });
    await settled();
    looked.actions.onAgain();
    await settled();
    expect(lookUps()).toEqual([{ kind: 'search' }, { kind: 'search' }]);
  });

  it('has failed where the background has', async () => {
    answers['look-up'] = () => {
      throw new Error('gone');
    };
    const looked = flow();
    await looked.turnTo(finding, null);
    looked.actions.onLookUp();
    await settled();
    expect(view?.state).toEqual({ at: 'failed' });
  });

  it('is forgotten when the card turns to another name', async () => {
    let answer: (answer: LiveAnswer) => void = () => {};
    answers['look-up'] = () => new Promise((resolve) => (answer = resolve));
    const looked = flow();
    await looked.turnTo(finding, null);
    looked.actions.onLookUp();
    await looked.turnTo({ kind: 'name', index: 4 }, null);
    answer(missing);
    await settled();
    expect(view?.state).toEqual({ at: 'offered' });
  });
});

describe('a look-up not allowed yet', () => {
  beforeEach(() => {
    answers['look-up-offer'] = () => ({ ...offer, allowed: 'no' });
  });

  it('begins with our own words, and neither the browser nor a source is asked', async () => {
    const looked = flow();
    await looked.turnTo(finding, null);
    looked.actions.onLookUp();
    await settled();
    expect(view?.state).toEqual({ at: 'consent', inOptions: false });
    expect([permit.mock.calls, lookUps()]).toEqual([[], []]);
    looked.actions.onNotNow();
    expect(view?.state).toEqual({ at: 'offered' });
  });

  it('goes on once it is allowed', async () => {
    const looked = flow();
    await looked.turnTo(finding, null);
    looked.actions.onLookUp();
    looked.actions.onAllow();
    // Inside the click.
    expect(permit).toHaveBeenCalledOnce();
    await settled();
    expect(view).toMatchObject({ offer: { allowed: 'yes' }, state: { at: 'answered', answer: missing } });
    expect(lookUps()).toEqual([{ kind: 'page' }]);
  });

  it.each([
    ['declines', async () => false],
    ['cannot be asked', async () => Promise.reject(new Error('not here'))],
  ])('is given up when the reader or the browser %s', async (_, answer) => {
    permit.mockImplementation(answer);
    const looked = flow();
    await looked.turnTo(finding, null);
    looked.actions.onLookUp();
    looked.actions.onAllow();
    await settled();
    expect(view?.state).toEqual({ at: 'declined' });
    expect(lookUps()).toEqual([]);
  });

  it('leads to the options where the browser cannot be asked from here, and is offered once it is allowed there', async () => {
    const looked = flow(false);
    await looked.turnTo(finding, null);
    looked.actions.onLookUp();
    expect(view?.state).toEqual({ at: 'consent', inOptions: true });
    looked.actions.onAllow();
    await settled();
    expect(view?.state).toEqual({ at: 'in-options' });
    expect(asked.at(-1)?.[0]).toBe('open-look-up-options');
    looked.onAllowed();
    expect(view).toMatchObject({ offer: { allowed: 'yes' }, state: { at: 'offered' } });
    expect(lookUps()).toEqual([]);
  });

  it('is told when the permission was taken back since the card opened', async () => {
    answers['look-up-offer'] = () => offer;
    answers['look-up'] = () => ({ state: 'not-allowed', host: 'en.wikipedia.org' });
    const looked = flow();
    await looked.turnTo(finding, null);
    looked.actions.onLookUp();
    await settled();
    expect(view).toMatchObject({ offer: { allowed: 'no' }, state: { at: 'answered' } });
    looked.actions.onLookUp();
    expect(view?.state).toEqual({ at: 'consent', inOptions: false });
  });
});
