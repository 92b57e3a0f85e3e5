import type { ChainLink } from '../analysis/explanation.ts';
import { isOwnVoice, linkName } from './chain-words.ts';
import { Words } from './Words.tsx';

/** A chain of sources in one line, origin first, without the article itself. */
export function ChainLine({ chain }: { chain: readonly ChainLink[] }) {
  if (isOwnVoice(chain)) return <span class="chain-line">In the article’s own voice</span>;
  return (
    <span class="chain-line">
      {chain
        .filter((link) => link.kind !== 'publisher')
        .map((link, index) => (
          <span key={`${index} ${link.label}`}>
            {index > 0 && (
              <span class="arrow">
                <span aria-hidden="true">→</span>
                <span class="unseen">, through </span>
              </span>
            )}
            <Words>{linkName(link)}</Words>
          </span>
        ))}
    </span>
  );
}
