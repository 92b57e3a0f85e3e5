import type { Article, FindingRef, Highlight } from '../analysis/reading.ts';
import { isSameFinding } from './is-same-finding.ts';
import { type Piece, splitBlock } from './split-block.ts';

interface Props {
  article: Article;
  /** Empty while the article is being read. */
  highlights: readonly Highlight[];
  current: FindingRef | null;
  /** The id of the element that shows the card. */
  cardId: string;
  onOpen: (finding: FindingRef) => void;
}

/**
 * An article of our own with its marks, each a link to the card. Links, because a button would not break over lines. Pages of
 * others are never drawn this way: there, nothing is inserted.
 */
export function MarkedArticle({ article, highlights, ...marks }: Props) {
  return (
    <article class="marked-article">
      {article.blocks.map((block, index) => {
        const pieces = splitBlock(block.text, index, highlights).map((piece, at) => (
          <MarkedPiece key={`${index} ${at}`} piece={piece} {...marks} />
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

type PieceProps = Omit<Props, 'article' | 'highlights'> & { piece: Piece };

function MarkedPiece({ piece, current, cardId, onOpen }: PieceProps) {
  const { highlight, text } = piece;
  if (highlight === null) return <>{text}</>;
  const { finding } = highlight;
  return (
    <a
      class={`mark ${finding.kind}`}
      href={`#${cardId}`}
      aria-current={isSameFinding(current, finding) ? 'true' : undefined}
      onClick={(event) => {
        // The card takes the focus without a jump away from the words.
        event.preventDefault();
        onOpen(finding);
      }}
    >
      {text}
    </a>
  );
}
