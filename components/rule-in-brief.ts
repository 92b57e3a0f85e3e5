/** Words by which a sentence limits a rule or says what is open: such a sentence is never folded away. */
const LIMITS =
  /\b(?:not|no|nor|never|nobody|none|neither|without|only|unless|except|but|however|though|although|while|if|may|might|can|could|lawful|allowed|disputed|debated|contested|depends|alone|doubt|minimum|some|most|sometimes)\b|n’t\b/i;

/** The first sentence of a rule and of the others those that limit it, in their order; all of it where that is no shorter. */
export function ruleInBrief(rule: string): string {
  const [first = '', ...more] = rule.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  return [first, ...more.filter((sentence) => LIMITS.test(sentence))].join(' ');
}
