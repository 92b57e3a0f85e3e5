import type { LegalExplanation } from '../analysis/explanation.ts';
import type { FindingRef } from '../analysis/reading.ts';
import { AlsoHereRows } from './AlsoHereList.tsx';
import { countWords } from './count-words.ts';
import { dateWords } from './date-words.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { ProvisionList } from './Provisions.tsx';
import { Words } from './Words.tsx';

interface Props {
  law: LegalExplanation;
  /** Shows the card of a related topic that the article is about too. */
  onExplain: (finding: FindingRef) => void;
}

/** Where a legal topic's rules are written, its judgments and sources, and what else there is nearby, each folded. Empty lists draw nothing. */
export function DeeperLook({ law, onExplain }: Props) {
  return (
    <div class="section">
      {law.provisions.length > 0 && (
        <details>
          <summary>
            Where it is written: <Words>{wherePrinted(law.provisions)}</Words>
          </summary>
          <ProvisionList provisions={law.provisions} />
        </details>
      )}
      {law.alsoHere.length > 0 && (
        <details>
          <summary>Also about these words: {countWords(law.alsoHere.length, 'card')}</summary>
          <AlsoHereRows rows={law.alsoHere} onExplain={onExplain} />
        </details>
      )}
      <Background law={law} onExplain={onExplain} />
    </div>
  );
}

/** "GC IV, article 51 and 11 more". */
function wherePrinted([first, ...more]: LegalExplanation['provisions']): string {
  return `${first?.pin ?? ''}${more.length > 0 ? ` and ${more.length} more` : ''}`;
}

/** The precedents, the sources and the topics next to this one, behind one line that counts them. */
function Background({ law, onExplain }: Props) {
  const { precedents, sources, related } = law;
  const counts = [
    ...(precedents.length > 0 ? [countWords(precedents.length, 'precedent')] : []),
    ...(sources.length > 0 ? [countWords(sources.length, 'source')] : []),
    ...(related.length > 0 ? [countWords(related.length, 'related topic')] : []),
  ];
  if (counts.length === 0) return null;
  return (
    <details>
      <summary>{counts.join(', ')}</summary>
      {precedents.map(({ name, court, decided, says, source }) => (
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
      {sources.length > 0 && (
        <>
          <p class="small soft">Sources</p>
          <ul class="bullets small">
            {sources.map((source) => (
              <li key={`${source.label} ${source.url}`}>
                <OutsideLink href={source.url}>
                  <Words>{source.label}</Words>
                </OutsideLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {related.length > 0 && (
        <>
          <p class="small soft">Related topics</p>
          <ul class="bullets small">
            {related.map(({ topic, title, finding }) => (
              <li key={topic}>
                {finding === null ? (
                  <Words>{title}</Words>
                ) : (
                  <RelatedButton title={title} finding={finding} onExplain={onExplain} />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
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
