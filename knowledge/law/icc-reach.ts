import type { Instrument, LawPack, LegalTopic, Provision, State } from './law-pack.ts';
import { plainDate, treatyStatus } from './treaty-status.ts';

/** A way by which conduct could come before the International Criminal Court. */
export interface IccRoute {
  /** Whole sentences. */
  readonly sentence: string;
  /** The state it is a way for; `null` for what holds of all. */
  readonly state: string | null;
  /** `null` where it follows from the treaty status shown beside it. */
  readonly source: { readonly label: string; readonly url: string } | null;
}

const COURT = 'RS';

/**
 * How conduct on the territory of these states or by their nationals could come before the International Criminal Court on a day: by
 * membership, acceptance, referral, or as far as is known not. Empty where the topic has no place in the Rome Statute or no state is given.
 * No route says that the Court acts: it steps in only where states do not.
 */
export function iccReach(
  pack: LawPack,
  topic: LegalTopic,
  states: readonly State[],
  date: string,
): IccRoute[] {
  const instrument = pack.instruments.find(({ id }) => id === COURT);
  const pins = topic.provisions.filter((provision) => provision.instrument === COURT);
  if (!instrument || pins.length === 0 || states.length === 0) return [];
  if (date < instrument.inForce)
    return [
      {
        sentence: `The Court can deal only with events from ${plainDate(instrument.inForce)} on (Rome Statute, article 11).`,
        state: null,
        source: null,
      },
    ];
  const [ofAggression, others] = [pins.filter(isOfAggression), pins.filter((pin) => !isOfAggression(pin))];
  return [
    ...(others.length > 0 ? routesOn(pack, instrument, states, date) : []),
    ...(ofAggression.length > 0 ? [AGGRESSION] : []),
  ];
}

const AGGRESSION: IccRoute = {
  sentence:
    'For the crime of aggression the Court’s reach is narrower than for other crimes: nationals and territory of states outside it are left out unless the Security Council refers the situation, and only events from 17 July 2018 on count (Rome Statute, articles 15 bis and 15 ter).',
  state: null,
  source: null,
};

/** The articles on aggression are the inserted ones: 8 bis, 15 bis, 15 ter, 25(3 bis). A topic may cite others beside them. */
function isOfAggression({ pin }: Provision): boolean {
  return /\b(?:bis|ter)\b/.test(pin);
}

/** The routes for crimes other than aggression. */
function routesOn(pack: LawPack, instrument: Instrument, states: readonly State[], date: string): IccRoute[] {
  const on = plainDate(date);
  const standings = states.map((state) => ({ state, ...treatyStatus(pack, state, instrument, date) }));
  const routes = standings.flatMap(({ state, status }): IccRoute[] => [
    ...(status === 'party' ? [{ sentence: membership(state, on), state: state.name, source: null }] : []),
    ...(status === 'not-verified'
      ? [
          {
            sentence: `Whether ${state.name} was a member of the Court on ${on} is not verified here.`,
            state: state.name,
            source: null,
          },
        ]
      : []),
    ...pack.iccRoutes
      .filter(
        (route) => route.state === state.id && route.from <= date && (route.to === null || date <= route.to),
      )
      .map(({ sentence, source }) => ({ sentence, state: state.name, source })),
  ]);
  if (routes.length > 0) return routes;
  const names = standings.map(({ state }) => state.name).join(', ');
  return [
    {
      sentence: `${names}: no membership, acceptance or referral is recorded here for ${on}. The Court could then act only on a referral by the UN Security Council, or where part of the conduct took place in a member state or a suspect is a national of one.`,
      state: null,
      source: null,
    },
  ];
}

function membership({ name }: State, on: string): string {
  return `${name} was a member on ${on}: crimes there or by its nationals can come before the Court where national courts do not genuinely act (Rome Statute, articles 12 and 17).`;
}
