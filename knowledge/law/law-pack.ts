import * as v from 'valibot';
import { danglingReferences } from './dangling-references.ts';

const Text = v.pipe(v.string(), v.trim(), v.minLength(1), v.regex(/^[^<>]*$/, 'plain text only'));
const MaybeText = v.pipe(v.string(), v.regex(/^[^<>]*$/, 'plain text only'));
const HttpsUrl = v.pipe(v.string(), v.regex(/^https:\/\/[^\s<>"]+$/, 'an https address'));
const PartialDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD'));
const TopicId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'lower case words joined by hyphens'));
const InstrumentId = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9]*$/, 'capitals and digits'));
const StateId = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166 alpha-2 code'));
const Confidence = v.picklist(['high', 'medium', 'low']);

/** What a state is under an instrument. `verify`: the record must be checked before anything is said. */
export const TreatyStandingSchema = v.picklist([
  'party',
  'signatory',
  'not_party',
  'withdrawn',
  'withdrawn_signature',
  'not_eligible',
  'verify',
]);

/** In which kind of conflict a provision applies: between states, internal, either, under occupation, or war and peace alike. */
export const AppliesInSchema = v.picklist(['IAC', 'NIAC', 'IAC+NIAC', 'occupation', 'always']);

export const ProvisionSchema = v.strictObject({
  instrument: InstrumentId,
  /** The place in the instrument: `51`, `8(2)(a)(v)`. */
  pin: Text,
  says: Text,
  appliesIn: AppliesInSchema,
  url: HttpsUrl,
});

/** Words that bring a topic to mind. `*` at a word's end stands for any ending. */
export const TriggersSchema = v.strictObject({
  phrases: v.array(Text),
  /** Each combination is a list of groups; one of each group must occur in a sentence. */
  combos: v.array(v.array(v.array(Text))),
});

export const TopicSchema = v.strictObject({
  id: TopicId,
  group: v.string(),
  title: Text,
  /** The rule in plain words. */
  summary: Text,
  /** What the conduct would be if established: "war crime (grave breach)". */
  status: Text,
  romeHeads: v.array(Text),
  provisions: v.array(ProvisionSchema),
  /** What must be shown. */
  elements: v.array(Text),
  /** Limits, defences and counter-points. */
  caveats: v.array(Text),
  triggers: TriggersSchema,
  related: v.array(TopicId),
  /** Judgments of courts on conduct of the kind; most topics have none. */
  precedents: v.array(
    v.strictObject({
      name: Text,
      court: Text,
      decided: PartialDate,
      /** What was alleged, what was decided, and what became of it. */
      says: Text,
      /** Where it is reported. */
      source: Text,
    }),
  ),
  sources: v.array(v.strictObject({ label: Text, url: HttpsUrl })),
  /** What has not been checked and must not be stated as fact. */
  verify: v.array(Text),
});

export const InstrumentSchema = v.strictObject({
  id: InstrumentId,
  name: Text,
  short: Text,
  /** What texts call it, without "the" and years; a name may stand for several instruments ("Geneva Conventions"). */
  names: v.array(Text),
  /** As the record has it; some give several dates or none. */
  adopted: Text,
  inForce: Text,
  kind: Text,
  depositary: Text,
  url: HttpsUrl,
  note: MaybeText,
  /** The key of its row in `status`; `null` when the pack holds no list of parties. */
  statusRow: v.nullable(InstrumentId),
  /** True when the rules bind every state as custom, party or not. */
  custom: v.boolean(),
  /** The topics it is about as a whole; empty for an instrument on many things. */
  topics: v.array(TopicId),
});

/** Who decides, with the words one of which a text must have where a name or number alone may be of something else; empty where none may. */
export const BodySchema = v.strictObject({ id: TopicId, name: Text, words: v.array(Text) });

/** A resolution or a case that texts cite, and what of the pack it bears on. */
export const DecisionSchema = v.strictObject({
  id: TopicId,
  /** Id of one of `bodies`. */
  body: TopicId,
  /** "1593", "68/262": means this resolution where the body is named too; `null` for what has no number or one that others have. */
  number: v.nullable(Text),
  /** As the card prints it. */
  name: Text,
  /** What texts call it, each of it alone. A "v." stands for "v" and "vs." as well. */
  names: v.array(Text),
  /** Its entry in another pack, by which its name may be recognised; `null` where none has it. */
  entity: v.nullable(Text),
  date: PartialDate,
  /** What it is cited for; never what it found of a person. */
  says: Text,
  /** The provisions it rests on or reads; `pin` is `null` for the whole instrument. */
  rests: v.array(v.strictObject({ instrument: InstrumentId, pin: v.nullable(Text) })),
  topics: v.pipe(v.array(TopicId), v.minLength(1)),
  source: v.strictObject({ label: Text, url: HttpsUrl }),
});

export const StateSchema = v.strictObject({
  id: StateId,
  name: Text,
  wikidata: v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/)),
  /** Other names of the state and the adjectives and nouns for what is of it ("Russian", "Russians"). */
  aliases: v.array(Text),
  demonyms: v.array(Text),
});

/** A state's standing under one instrument, with the steps that led to it. */
export const StandingRecordSchema = v.strictObject({
  status: TreatyStandingSchema,
  /** The date of `action`; `null` when the record gives none. */
  date: v.nullable(PartialDate),
  action: v.nullable(Text),
  signed: v.nullable(PartialDate),
  /** Ratification, accession or succession. */
  joined: v.nullable(PartialDate),
  /** When it entered into force for this state, where that is recorded apart from `joined`. */
  inForce: v.nullable(PartialDate),
  /** When a withdrawal took effect. */
  left: v.nullable(PartialDate),
  note: v.nullable(Text),
  noteConfidence: Confidence,
  confidence: Confidence,
  /** Key of `statusSources`. */
  source: v.string(),
});

export const TreatyChangeSchema = v.strictObject({
  date: PartialDate,
  /** States in words, as several may act together. */
  states: Text,
  instrument: InstrumentId,
  event: Text,
  confidence: v.picklist(['high', 'medium', 'low', 'verify']),
});

/** A way to the International Criminal Court beside membership: an acceptance, a referral, or a part of the conduct in a member state. */
export const IccRouteSchema = v.strictObject({
  /** On whose territory the events are. */
  state: StateId,
  /** Events from this day on; `to`: until this day, `null` for no end. */
  from: v.pipe(v.string(), v.isoDate()),
  to: v.nullable(v.pipe(v.string(), v.isoDate())),
  sentence: Text,
  source: v.strictObject({ label: Text, url: HttpsUrl }),
});

/** A word of the law that a reader may not know. */
export const LegalTermSchema = v.strictObject({
  /** Its forms, in lower case. */
  words: v.pipe(
    v.array(v.pipe(Text, v.regex(/^[a-z -]+$/, 'lower case letters, blanks and hyphens'))),
    v.minLength(1),
  ),
  meaning: Text,
});

/** The law pack: topics, provisions, instruments and who is bound by them. Data only, plain text only. */
export const LawPackSchema = v.strictObject({
  format: v.literal(1),
  id: v.literal('law'),
  title: Text,
  version: PartialDate,
  /** How recent the evidence is: nothing later is known to this pack. */
  checkedOn: PartialDate,
  /** The general-information line. */
  disclaimer: Text,
  legalCaveat: Text,
  wordingRules: v.array(Text),
  sources: v.array(Text),
  groups: v.array(v.strictObject({ id: v.string(), title: Text })),
  topics: v.array(TopicSchema),
  instruments: v.array(InstrumentSchema),
  states: v.array(StateSchema),
  /** By instrument row, then by state. */
  status: v.record(InstrumentId, v.record(StateId, StandingRecordSchema)),
  statusSources: v.record(v.string(), Text),
  iccRoutes: v.array(IccRouteSchema),
  bodies: v.array(BodySchema),
  decisions: v.array(DecisionSchema),
  terms: v.array(LegalTermSchema),
  changes: v.array(TreatyChangeSchema),
  /** What the pack as a whole leaves unchecked. */
  unverified: v.array(Text),
});

export type TreatyStanding = v.InferOutput<typeof TreatyStandingSchema>;
export type AppliesIn = v.InferOutput<typeof AppliesInSchema>;
export type Provision = v.InferOutput<typeof ProvisionSchema>;
export type LegalTopic = v.InferOutput<typeof TopicSchema>;
export type Instrument = v.InferOutput<typeof InstrumentSchema>;
export type State = v.InferOutput<typeof StateSchema>;
export type Decision = v.InferOutput<typeof DecisionSchema>;
export type StandingRecord = v.InferOutput<typeof StandingRecordSchema>;
export type LawPack = v.InferOutput<typeof LawPackSchema>;

/** The law pack a parsed JSON file holds. Throws an Error naming the pack, the place and the fault when it is corrupt. */
export function parseLawPack(json: unknown): LawPack {
  const result = v.safeParse(LawPackSchema, json);
  if (!result.success) {
    const issue = result.issues[0];
    throw new Error(`Pack law: ${v.getDotPath(issue) ?? 'the whole file'}: ${issue.message}`);
  }
  const [fault] = danglingReferences(result.output);
  if (fault) throw new Error(`Pack law: ${fault}`);
  return result.output;
}
