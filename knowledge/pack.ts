import * as v from 'valibot';

const Text = v.pipe(v.string(), v.trim(), v.minLength(1), v.regex(/^[^<>]*$/, 'plain text only'));
const HttpsUrl = v.pipe(v.string(), v.regex(/^https:\/\/[^\s<>"]+$/, 'an https address'));
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
const PartialDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD'));
const Id = v.pipe(v.string(), v.regex(/^(Q[1-9]\d*|[a-z]{2,8}:[a-z0-9-]+)$/, 'a Wikidata id or prefix:name'));

/** Where facts come from. */
export const SourceSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  label: Text,
  /** Missing: written by the project, each entry naming the page to check it on. */
  url: v.optional(HttpsUrl),
  licence: Text,
  /** The day the facts were true or were last checked. */
  date: PartialDate,
});

/** One dated fact, drawn as a row of the card. */
export const FactSchema = v.strictObject({
  /** The row's name in plain words: "Capital", "Head of state", "Part of". */
  label: Text,
  value: Text,
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
  label: Text,
  /** Why this label, where the name is disputed. */
  labelNote: v.optional(Text),
  /** Other names by language (`en`, `uk`, `ru`, `und` for acronyms in no language). Not repeated: the label. */
  aliases: v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)), v.array(Text)),
  /** One or two plain sentences written for this project. */
  description: Text,
  /** ISO 3166 alpha-2 of the state it belongs to or is. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  /** How well known it is to readers of world news, 0 to 100: decides who is meant where several share a name. Missing: 0. */
  prominence: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
  /** ISO 3166-2 code of the first-level region it lies in or is: "UA-14". */
  region: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'an ISO 3166-2 code'))),
  /** Where on the earth it lies, in degrees (WGS 84), for places. */
  position: v.optional(
    v.strictObject({
      longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
      latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      /** Id of one of the pack's sources. */
      source: v.string(),
    }),
  ),
  facts: v.array(FactSchema),
  /** Where a reader can check the description, and on which day it was written or checked. */
  source: v.strictObject({ label: Text, url: HttpsUrl, date: PartialDate }),
});

/** A knowledge pack: data only, plain text only. */
export const PackSchema = v.strictObject({
  format: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  title: Text,
  version: PartialDate,
  sources: v.array(SourceSchema),
  entities: v.array(PackEntitySchema),
});

export type Source = v.InferOutput<typeof SourceSchema>;
export type Fact = v.InferOutput<typeof FactSchema>;
export type PackEntity = v.InferOutput<typeof PackEntitySchema>;
export type Pack = v.InferOutput<typeof PackSchema>;

/**
 * The pack in this parsed JSON, checked field by field. Throws an Error naming the file, the entity or source and the field when anything
 * is not as the schema has it.
 */
export function parsePack(file: string, json: unknown): Pack {
  const checked = v.safeParse(PackSchema, json);
  if (checked.success) return checked.output;
  const issue = checked.issues[0];
  const path = (issue.path ?? []) as readonly { readonly key: unknown; readonly value: unknown }[];
  const owner = path.map((step) => step.value).findLast((value) => hasId(value));
  const named = hasId(owner) && path.length > 1 ? `"${owner.id}": ` : '';
  const field = path.map((step) => String(step.key)).join('.') || 'the file';
  throw new Error(`${file}: ${named}${field}: ${issue.message}`);
}

function hasId(value: unknown): value is { id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}
