import type { LegalExplanation } from '../analysis/explanation.ts';
import type { FindingRef } from '../analysis/reading.ts';
import { countWords } from './count-words.ts';
import { dateWords } from './date-words.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { Words } from './Words.tsx';

/** The judgments and sources of a legal topic and the topics next to it. Empty lists draw nothing. */
export function TopicSources({
  law,
  onExplain,
}: {
  law: LegalExplanation;
  /** Shows the card of a related topic that the article is about too. */
  onExplain: (finding: FindingRef) => void;
}) {
  return (
    <div>
      {law.precedents.length > 0 && (
        <details>
          <summary>{countWords(law.precedents.length, 'precedent')}</summary>
          {law.precedents.map(({ name, court, decided, says, source }) => (
            <div key={name} class="precedent small">
              <p>
                <strong>
                  <Words>{name}</Words>
                </strong>
                , <Words>{court}</Words>, {dateWords(decided)}
              </p>
              <p>
                <Words>{says}</Words>
              </p>
              <p class="soft">
                <Words>{source}</Words>
              </p>
            </div>
          ))}
        </details>
      )}
      {law.sources.length > 0 && (
        <details>
          <summary>{countWords(law.sources.length, 'source')}</summary>
          <ul class="bullets small">
            {law.sources.map((source) => (
              <li key={`${source.label} ${source.url}`}>
                <OutsideLink href={source.url}>
                  <Words>{source.label}</Words>
                </OutsideLink>
              </li>
            ))}
          </ul>
        </details>
      )}
      {law.related.length > 0 && (
        <details>
          <summary>{countWords(law.related.length, 'related topic')}</summary>
          <ul class="bullets small">
            {law.related.map((related) => (
              <li key={related.topic}>
                {related.finding === null ? (
                  <Words>{related.title}</Words>
                ) : (
                  <RelatedButton title={related.title} finding={related.finding} onExplain={onExplain} />
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function RelatedButton({
  title,
  finding,
  onExplain,
}: {
  title: string;
  finding: number;
  onExplain: (finding: FindingRef) => void;
}) {
  return (
    <button type="button" class="leads-to law" onClick={() => onExplain({ kind: 'law', index: finding })}>
      <Words>{title}</Words>
    </button>
  );
}
