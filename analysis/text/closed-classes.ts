const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS = set(
  'the a an this that these those his her its their our my your some any every each both all another no several many most few various such one two three four five six seven eight nine ten dozens hundreds thousands',
);
export const ARTICLES = set('the a an');
export const SUBJECT_PRONOUNS = set(
  'he she they it we i you who which nobody everyone everybody someone somebody',
);
export const POSSESSIVES = set('his her its their our my your');
export const BE = set("is are was were be been being am 's 're isn't aren't wasn't weren't");
export const HAVE = set("has have had having hasn't haven't hadn't 've");
export const DO = set("do does did don't doesn't didn't");
export const MODALS = set(
  "will would can could may might must shall should won't wouldn't can't cannot couldn't mustn't shouldn't 'll 'd",
);
export const PREPOSITIONS = set(
  'of in at for from with on to by about against near between under into over among across through during after before since until within without outside inside around along behind beyond upon toward towards amid despite per via than as like',
);
/** Prepositions that tie a phrase to the noun before them rather than to the verb. */
export const NOUN_PREPOSITIONS = set(
  'of in at for from with on by about against near between among behind inside outside across',
);
export const SUBORDINATORS = set(
  'that because if when while although though whereas unless whether once so but yet nor why how what where until since as after before',
);
export const COORDINATORS = set('and or but nor yet');
/** Words that say when, as they stand beside a reporting verb. */
export const TIME_WORDS = set(
  `monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow earlier later recently afterwards afterward
  week month year morning afternoon evening night last this next ago now then still already again once january february march april may
  june july august september october november december jan feb mar apr aug sept sep oct nov dec`,
);
/** Adverbs without -ly that stand between a subject and its verb. */
export const PLAIN_ADVERBS = set(
  'also rather then later earlier once still now even just never not often always again long first only already soon ever all both thus further once more too instead since',
);

/** True for a word that can stand between the parts of a verb group: "has also repeatedly said". */
export function isAdverb(lower: string): boolean {
  return (
    PLAIN_ADVERBS.has(lower) ||
    (/..ly$/.test(lower) &&
      !/^(?:family|only|july|italy|reply|rally|assembly|supply|ally|daily|fly|bully)$/.test(lower))
  );
}

/** True for an auxiliary or modal verb. */
export function isAuxiliary(lower: string): boolean {
  return BE.has(lower) || HAVE.has(lower) || DO.has(lower) || MODALS.has(lower);
}
