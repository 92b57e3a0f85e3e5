import * as v from 'valibot';

/** The version of the format that this Sidelight reads. */
export const PACK_FORMAT = 1;

/** How much a pack may hold. `docs/pack-format.md` gives them to those who write packs. */
export const PACK_LIMITS = {
  entities: 20_000,
  sources: 200,
  languages: 60,
  /** In each language. */
  aliases: 60,
  facts: 60,
  nameCharacters: 200,
  valueCharacters: 400,
  noteCharacters: 600,
  descriptionCharacters: 1_000,
  idCharacters: 80,
  urlCharacters: 1_000,
  /** Objects and lists within one another; the format itself needs five. */
  depth: 8,
} as const;

/** Controls, line breaks, halves of characters, and what turns the direction of the text or hides in it. */
const UNFIT = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF\u{E0000}-\u{E007F}]/u;

function text(mostCharacters: number) {
  return v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'must not be empty'),
    v.maxLength(mostCharacters, `at most ${mostCharacters} characters`),
    v.regex(/^[^<>]*$/, 'plain text only, without < and >'),
    v.check((words) => !UNFIT.test(words), 'has a control character, a line break or a sign that turns text'),
  );
}

const Name = text(PACK_LIMITS.nameCharacters);
const Value = text(PACK_LIMITS.valueCharacters);

/** A host with a dot and no user in front of it, so that a link leads where it seems to. */
const HTTPS_ADDRESS =
  /^https:\/\/(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+(?::\d{1,5})?(?:[/?#][^\s<>"\\\p{C}]*)?$/u;
const HttpsUrl = v.pipe(
  v.string(),
  v.maxLength(PACK_LIMITS.urlCharacters, `at most ${PACK_LIMITS.urlCharacters} characters`),
  v.regex(HTTPS_ADDRESS, 'must be an https address'),
);

/** True for `YYYY`, `YYYY-MM` and `YYYY-MM-DD` that are in the calendar. */
function isPartialDate(date: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return false;
  const whole = `${year}-${month}-${day}`;
  const read = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(whole);
}

const PartialDate = v.pipe(v.string(), v.check(isPartialDate, 'must be a date: YYYY, YYYY-MM or YYYY-MM-DD'));
const Id = v.pipe(
  v.string(),
  v.maxLength(PACK_LIMITS.idCharacters, `at most ${PACK_LIMITS.idCharacters} characters`),
  v.regex(/^(?:Q[1-9]\d*|[a-z]{2,8}:[a-z0-9-]+)$/, 'must be a Wikidata id (Q212) or prefix:name'),
);
const ShortId = v.pipe(
  v.string(),
  v.maxLength(PACK_LIMITS.idCharacters, `at most ${PACK_LIMITS.idCharacters} characters`),
  v.regex(/^[a-z0-9-]+$/, 'small letters, digits and hyphens only'),
);

/** Where facts come from. */
export const SourceSchema = v.strictObject({
  id: ShortId,
  label: Name,
  /** Missing: written by the project, each entry naming the page to check it on. */
  url: v.optional(HttpsUrl),
  licence: Name,
  /** The day the facts were true or were last checked. */
  date: PartialDate,
});

/** One dated fact, drawn as a row of the card. */
export const FactSchema = v.strictObject({
  /** The row's name in plain words: "Capital", "Head of state", "Part of". */
  label: Name,
  value: Value,
  /** The entity the value names, where a pack knows it. */
  entity: v.optional(Id),
  from: v.optional(PartialDate),
  to: v.optional(PartialDate),
  /** Id of one of the pack's sources. */
  source: v.string(),
});

export const PackEntitySchema = v.strictObject({
  id: Id,
  type: v.picklist(['person', 'organisation', 'place', 'law', 'event', 'other']),
  label: Name,
  /** Why this label, where the name is disputed. */
  labelNote: v.optional(text(PACK_LIMITS.noteCharacters)),
  /** Other names by language, with the script where it needs telling (`en`, `uk`, `sr-Latn`, `und` for acronyms in no language). Not repeated: the label. */
  aliases: v.pipe(
    v.custom<Record<string, string[]>>((names) => !Array.isArray(names), 'must be an object, not a list'),
    v.record(
      v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/, 'must be a language: en, uk, sr-Latn')),
      v.pipe(
        v.array(Name),
        v.maxLength(PACK_LIMITS.aliases, `at most ${PACK_LIMITS.aliases} names in a language`),
      ),
    ),
    v.check(
      (names) => Object.keys(names).length <= PACK_LIMITS.languages,
      `at most ${PACK_LIMITS.languages} languages`,
    ),
  ),
  /** One or two plain sentences written for this project. */
  description: text(PACK_LIMITS.descriptionCharacters),
  /** ISO 3166 alpha-2 of the state it belongs to or is. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be an ISO 3166 code of two capitals'))),
  /** How well known it is to readers of world news, 0 to 100: decides who is meant where several share a name. Missing: 0. */
  prominence: v.optional(
    v.pipe(
      v.number(),
      v.integer('must be a whole number'),
      v.minValue(0, 'must be 0 to 100'),
      v.maxValue(100, 'must be 0 to 100'),
    ),
  ),
  /** ISO 3166-2 code of the first-level region it lies in or is: "UA-14". */
  region: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'must be an ISO 3166-2 code: UA-14')),
  ),
  /** Where on the earth it lies, in degrees (WGS 84), for places. */
  position: v.optional(
    v.strictObject({
      longitude: v.pipe(
        v.number(),
        v.minValue(-180, 'must be -180 to 180'),
        v.maxValue(180, 'must be -180 to 180'),
      ),
      latitude: v.pipe(v.number(), v.minValue(-90, 'must be -90 to 90'), v.maxValue(90, 'must be -90 to 90')),
      /** Id of one of the pack's sources. */
      source: v.string(),
    }),
  ),
  facts: v.pipe(v.array(FactSchema), v.maxLength(PACK_LIMITS.facts, `at most ${PACK_LIMITS.facts} facts`)),
  /** Where a reader can check the description, and on which day it was written or checked. */
  source: v.strictObject({ label: Name, url: HttpsUrl, date: PartialDate }),
});

/** What a pack says of itself. */
export const PackHeadSchema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  id: ShortId,
  /** Shown as the source on every card. */
  title: Name,
  version: PartialDate,
  sources: v.pipe(
    v.array(SourceSchema),
    v.maxLength(PACK_LIMITS.sources, `at most ${PACK_LIMITS.sources} sources`),
  ),
});

export type Source = v.InferOutput<typeof SourceSchema>;
export type Fact = v.InferOutput<typeof FactSchema>;
export type PackEntity = v.InferOutput<typeof PackEntitySchema>;
/** A knowledge pack: data only, plain text only. */
export type Pack = v.InferOutput<typeof PackHeadSchema> & { entities: PackEntity[] };
