import type { ChainLink, Overview } from '../../analysis/explanation.ts';

const ARROW = ' → ';

/** An article's reading as lines for a terminal: summary, names, claims with the chain of their sources, legal context. */
export function readingForAPerson(overview: Overview): string {
  const { title, publisher, published, counts } = overview;
  const sections = [
    [title || 'An article without a title', [publisher, published].filter(Boolean).join(', ')],
    [
      overview.languageNote ?? '',
      overview.truncated ? 'This article is very long: only its first part was read.' : '',
    ],
    ['Summary', ...overview.summary.map(({ text }) => `  - ${text}`)],
    [
      `Names (${counts.names})`,
      ...overview.names.map(({ label, type, count, note }) => {
        const times = count > 1 ? `, ${count} times` : '';
        return `  ${label} (${type}${times})${note ? `: ${note}` : ''}`;
      }),
    ],
    [
      `Claims (${counts.claims})`,
      ...overview.claims.flatMap(({ quote, kindLabel, chain, firmness }) => [
        `  ${kindLabel}: ${quote.text}`,
        `    ${firmness}. From: ${chain.map(linkInWords).join(ARROW)}`,
      ]),
    ],
    [
      `Legal context (${counts.topics})`,
      ...overview.topics.flatMap(({ title: topic, statusLabel, sentences }) => [
        `  ${topic}. ${statusLabel}`,
        ...sentences.map(({ quote }) => `    ${quote.text}`),
      ]),
    ],
  ];
  return sections
    .map((lines) => lines.filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function linkInWords({ kind, label }: ChainLink): string {
  if (kind === 'unknown') return 'someone the article does not name';
  return label || 'the article itself';
}
