import type { Article, FindingRef, Highlight } from '../analysis/reading.ts';
import { isSameFinding } from './is-same-finding.ts';
import { type Piece, splitBlock } from './split-block.ts';

interface Props {
  article: Article;
  /** Empty while the article is being read. */
  highlights: readonly Highlight[];
  current: FindingRef | null;
  onOpen: (finding: FindingRef) => void;
}

/** An article of our own with its marks, each a button. Pages of others are never drawn this way: there, nothing is inserted. */
export function MarkedArticle({ article, highlights, current, onOpen }: Props) {
  return (
    <article class="marked-article">
      {article.blocks.map((block, index) => {
        const pieces = splitBlock(block.text, index, highlights).map((piece, at) => (
          <MarkedPiece key={`${index} ${at}`} piece={piece} current={current} onOpen={onOpen} />
        ));
        // The page around it has the only first-level heading.
        return block.kind === 'heading' ? (
          <h3 key={block.text} id={blockId(index)}>
            {pieces}
          </h3>
        ) : (
          <p key={block.text} id={blockId(index)}>
            {pieces}
          </p>
        );
      })}
    </article>
  );
}

/** The id of the element that holds a block of the article. */
export function blockId(block: number): string {
  return `block-${block}`;
}

interface PieceProps {
  piece: Piece;
  current: FindingRef | null;
  onOpen: (finding: FindingRef) => void;
}

function MarkedPiece({ piece, current, onOpen }: PieceProps) {
  const { highlight, text } = piece;
  if (highlight === null) return <>{text}</>;
  const { finding } = highlight;
  return (
    <button
      type="button"
      class={`mark ${finding.kind}`}
      aria-pressed={isSameFinding(current, finding)}
      onClick={() => onOpen(finding)}
    >
      {text}
    </button>
  );
}
