import type { LegalExplanation } from '../analysis/explanation.ts';
import { countWords } from './count-words.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { Words } from './Words.tsx';

/** The sources of a legal topic and the topics next to it. Empty lists draw nothing. */
export function TopicSources({ law }: { law: LegalExplanation }) {
  return (
    <div>
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
                <Words>{related.title}</Words>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
