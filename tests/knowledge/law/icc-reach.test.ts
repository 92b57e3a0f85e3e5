import { describe, expect, it } from 'vitest';
import { iccReach } from '../../../knowledge/law/icc-reach.ts';
import { LAW_PACK } from '../../support/law-pack.ts';

/** The routes to the court for a topic, states and day. */
function routes(topicId: string, ids: readonly string[], date: string) {
  const topic = LAW_PACK.topics.find(({ id }) => id === topicId);
  if (!topic) throw new Error(`no topic ${topicId}`);
  const states = ids.flatMap((own) => LAW_PACK.states.filter(({ id }) => id === own));
  return iccReach(LAW_PACK, topic, states, date).map(({ sentence }) => sentence);
}

describe('how conduct could come before the International Criminal Court', () => {
  it('by acceptance for Ukraine in 2015, when it was no member', () => {
    const found = routes('attacks-hospitals', ['RU', 'UA'], '2015-03-02');
    expect(found).toEqual([expect.stringMatching(/^Ukraine accepted .* from 21 November 2013/)]);
  });

  it('by membership as well for Ukraine in 2025', () => {
    const found = routes('attacks-hospitals', ['RU', 'UA'], '2025-03-02');
    expect(found).toEqual([
      expect.stringMatching(/^Ukraine was a member on 2 March 2025/),
      expect.stringMatching(/^Ukraine accepted/),
    ]);
  });

  it('not at all for Ukraine before it accepted', () => {
    const [only] = routes('attacks-hospitals', ['RU', 'UA'], '2013-06-01');
    expect(only).toMatch(/^Russia, Ukraine: no membership, acceptance or referral is recorded here/);
  });

  it('by referral for Darfur, and says that the rest of Sudan is not covered', () => {
    const found = routes('attacks-hospitals', ['SD'], '2024-03-02');
    expect(found).toEqual([
      expect.stringMatching(/Security Council referred .* Darfur.*resolution 1593.*not covered/),
    ]);
  });

  it('by way of Bangladesh for Myanmar, and says what is not covered', () => {
    const found = routes('cah-deportation', ['MM'], '2024-03-02');
    expect(found).toEqual([expect.stringMatching(/Bangladesh.*Myanmar alone is not covered/)]);
    expect(routes('cah-deportation', ['MM'], '2009-03-02')[0]).toMatch(/no membership/);
  });

  it('says what is not verified', () => {
    expect(routes('attacks-hospitals', ['HU'], '2026-07-01')[0]).toMatch(
      /^Whether Hungary .* is not verified/,
    );
  });

  it('by referral and, since, by acceptance for Libya', () => {
    expect(routes('torture-war', ['LY'], '2012-03-02')).toEqual([
      expect.stringMatching(/Security Council referred .* Libya.* resolution 1970/),
      expect.stringMatching(/^Libya accepted .* from 2011 to the end of 2027/),
    ]);
    expect(routes('torture-war', ['LY'], '2010-03-02')[0]).toMatch(/^Libya: no membership/);
  });

  it('by acceptance, and from 2015 on by membership, for Palestine; Israel is no member', () => {
    expect(routes('attacks-civilians', ['IL', 'PS'], '2014-07-20')).toEqual([
      expect.stringMatching(/^Palestine accepted .* from 13 June 2014.*contested by some states/),
    ]);
    expect(routes('attacks-civilians', ['IL', 'PS'], '2024-07-20')).toEqual([
      expect.stringMatching(/^State of Palestine was a member on 20 July 2024/),
      expect.stringMatching(/^Palestine accepted/),
    ]);
    expect(routes('attacks-civilians', ['IL'], '2024-07-20')[0]).toMatch(/^Israel: no membership/);
  });

  it.each([['CN'], ['SY'], ['US']])('not at all for %s, but by a referral or another state', (state) => {
    const found = routes('cah-persecution', [state], '2024-03-02');
    expect(found).toEqual([
      expect.stringMatching(/no membership, acceptance or referral is recorded.*only on a referral/),
    ]);
  });

  it('not before the Statute was in force', () => {
    expect(routes('wilful-killing', ['UA'], '1999-03-02')).toEqual([
      'The Court can deal only with events from 1 July 2002 on (Rome Statute, article 11).',
    ]);
  });

  it('gives crimes other than aggression of the same topic their own route', () => {
    const found = routes('complicity', ['RU', 'UA'], '2025-03-02');
    expect(found).toEqual([
      expect.stringMatching(/^Ukraine was a member on 2 March 2025/),
      expect.stringMatching(/^Ukraine accepted/),
      expect.stringMatching(/crime of aggression .* narrower/),
    ]);
    expect(routes('complicity', ['SD'], '2024-03-02')[0]).toMatch(/Darfur/);
  });

  it.each(['annexation-referendum', 'special-tribunal-aggression'])(
    'says nothing but the limits for %s, whose only place in the Statute is aggression',
    (topic) => {
      expect(routes(topic, ['RU', 'UA'], '2025-03-02')).toEqual([
        expect.stringMatching(/crime of aggression .* narrower .* 17 July 2018/),
      ]);
    },
  );

  it('says for aggression that other limits apply', () => {
    expect(routes('crime-aggression', ['RU', 'UA'], '2025-03-02')).toEqual([
      expect.stringMatching(/crime of aggression .* narrower/),
    ]);
  });

  it.each([
    ['a topic without a place in the Rome Statute', 'sanctions', ['UA']],
    ['no state', 'attacks-hospitals', []],
  ])('says nothing for %s', (_, topic, states) => {
    expect(routes(topic, states, '2025-03-02')).toEqual([]);
  });
});
