import type { RuleId } from '../analysis/reading.ts';

interface Props {
  because: RuleId;
  pack: { title: string; version: string } | null;
  onOpenPanel: (() => void) | null;
}

/** What a finding rests on that no rule made, in words. */
const LEARNED = 'a model that learned such wordings from marked articles, and may be wrong,';

/** The last line of every card: which rule and pack it rests on, and the way to the panel. */
export function WhyMarked({ because, pack, onOpenPanel }: Props) {
  return (
    <div class="row">
      <details>
        <summary>Why is this marked?</summary>
        <p>
          Found by {because.endsWith('/model') ? LEARNED : 'the rule'} <code>{because}</code>
          {pack === null ? ', from the article alone.' : `, with the pack “${pack.title}”, ${pack.version}.`}
        </p>
      </details>
      {onOpenPanel !== null && (
        <button type="button" class="button plain" onClick={onOpenPanel}>
          Open side panel
        </button>
      )}
    </div>
  );
}
