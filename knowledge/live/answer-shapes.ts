import * as v from 'valibot';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const Title = v.pipe(text(300), v.trim(), v.minLength(1));
const Item = v.pipe(v.string(), v.regex(/^Q[1-9]\d{0,11}$/));
const Lang = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/));
/** The longest first paragraphs are a tenth of this. */
const LONGEST_EXTRACT = 20_000;

/** What Wikipedia's page summary answers (profile Summary/1.5.0), as far as it is used. */
export const SummarySchema = v.object({
  type: v.picklist(['standard', 'disambiguation', 'no-extract', 'mainpage']),
  titles: v.object({ normalized: Title }),
  lang: Lang,
  dir: v.picklist(['ltr', 'rtl']),
  wikibase_item: v.optional(Item),
  timestamp: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  description: v.optional(text(2_000)),
  extract: text(LONGEST_EXTRACT),
  extract_html: text(LONGEST_EXTRACT),
});

const Worded = v.object({ value: text(2_000), language: Lang });

/** What Wikidata's `wbsearchentities` answers, as far as it is used. */
export const SearchSchema = v.object({
  search: v.pipe(
    v.array(
      v.object({
        id: Item,
        display: v.object({ label: v.optional(Worded), description: v.optional(Worded) }),
      }),
    ),
    v.maxLength(50),
  ),
});

/** An object of PHP: without entries it arrives as an empty list. */
const record = <Value extends v.GenericSchema>(value: Value) =>
  v.union([
    v.record(v.string(), value),
    v.pipe(
      v.array(v.never()),
      v.transform((): Record<string, v.InferOutput<Value>> => ({})),
    ),
  ]);

/** What Wikidata's `wbgetentities` answers when asked for one item's sitelinks. */
export const SitelinksSchema = v.object({
  entities: v.record(v.string(), v.object({ sitelinks: v.optional(record(v.object({ title: Title }))) })),
});
