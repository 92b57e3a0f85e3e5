import type { PageTrouble } from '../platform/protocol.ts';
import { isWorthAnotherTry, troubleText } from './trouble-text.ts';

/** Why this page is not read. `onRead` tries again and is offered only where that can help. */
export function Trouble({ trouble, onRead }: { trouble: PageTrouble; onRead: () => void }) {
  const { title, text } = troubleText(trouble);
  return (
    <div class="notice">
      <h2>{title}</h2>
      <p class="soft">{text}</p>
      {isWorthAnotherTry(trouble) && (
        <button type="button" class="button" onClick={onRead}>
          Read again
        </button>
      )}
    </div>
  );
}
