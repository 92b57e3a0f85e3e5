import type { ChainLink } from '../analysis/explanation.ts';
import type { Span } from '../analysis/reading.ts';
import { linkName, linkRole } from './chain-words.ts';
import { Words } from './Words.tsx';
import { WordsButton } from './WordsButton.tsx';

interface Props {
  /** Outermost origin first, the outlet last. */
  chain: readonly ChainLink[];
  onShow: (span: Span) => void;
}

/** Who says so, drawn as a chain from the origin down to the article. A gap is drawn as a gap. */
export function Chain({ chain, onShow }: Props) {
  return (
    <ol class="chain" aria-label="From the origin to this article">
      {chain.map((link, index) => (
        <ChainStep key={`${index} ${link.label}`} link={link} onShow={onShow} />
      ))}
    </ol>
  );
}

function ChainStep({ link, onShow }: { link: ChainLink; onShow: (span: Span) => void }) {
  const { span } = link;
  const role = linkRole(link);
  return (
    <li class={`chain-link ${link.kind}`}>
      {span === null ? (
        <span class="chain-name">
          <Words>{linkName(link)}</Words>
        </span>
      ) : (
        <WordsButton quote={{ text: linkName(link), span }} onShow={onShow} />
      )}
      {role !== null && <div class="small soft">{role}</div>}
      {link.note !== null && (
        <div class="small soft">
          <Words>{link.note}</Words>
        </div>
      )}
    </li>
  );
}
