import type { Candidate } from '../knowledge/live/live-answer.ts';
import { Words } from './Words.tsx';

interface Props {
  term: string;
  candidates: readonly Candidate[];
  /** Gets the id of the Wikidata item the reader means. */
  onChoose: (item: string) => void;
}

/** The things a name may mean, for the reader to say which. */
export function Chooser({ term, candidates, onChoose }: Props) {
  if (candidates.length === 0) {
    return (
      <p>
        Wikidata knows nothing of the name “<Words>{term}</Words>”.
      </p>
    );
  }
  return (
    <>
      <p>
        Which “<Words>{term}</Words>” does the article mean?
      </p>
      <ul class="choices">
        {candidates.map(({ item, label, labelLang, description }) => (
          <li key={item}>
            <button type="button" class="choice-button" onClick={() => onChoose(item)}>
              <strong lang={labelLang}>
                <Words>{label}</Words>
              </strong>
              <span class="row-note soft" lang={description?.lang}>
                <Words>{description?.text ?? 'No description'}</Words>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="small soft">
        Names and descriptions from Wikidata (CC0). Your choice asks Wikidata for its page and Wikipedia for
        the page’s summary.
      </p>
    </>
  );
}
