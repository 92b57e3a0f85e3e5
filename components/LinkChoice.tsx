import type { NameLink } from '../analysis/explanation.ts';
import type { EntityId } from '../analysis/reading.ts';
import { Words } from './Words.tsx';

interface Props {
  link: NameLink;
  /** `null`: the choice can be seen but not changed here. */
  onChoose: ((entity: EntityId, to: string | null) => void) | null;
}

/** Why the name was taken to be of this entity, and the way to say that another is meant. */
export function LinkChoice({ link, onChoose }: Props) {
  const { entity, isKnown, why, others } = link;
  return (
    <details class="section link-choice" open={!isKnown}>
      <summary>{isKnown ? 'Not this one?' : 'Which one is meant?'}</summary>
      <p class="small soft">
        <Words>{why}</Words>
      </p>
      {others.length > 0 && (
        <ul class="choices">
          {others.map((other) => (
            <li key={other.id}>
              <Choice
                label={other.label}
                note={other.description}
                onClick={onChoose && (() => onChoose(entity, other.id))}
              />
            </li>
          ))}
        </ul>
      )}
      {isKnown && onChoose !== null && (
        <button type="button" class="button" onClick={() => onChoose(entity, null)}>
          {others.length === 0 ? 'It is somebody or something else' : 'It is none of these'}
        </button>
      )}
    </details>
  );
}

function Choice({ label, note, onClick }: { label: string; note: string; onClick: (() => void) | null }) {
  const words = (
    <>
      <Words>{label}</Words>
      <span class="row-note soft">
        <Words>{note}</Words>
      </span>
    </>
  );
  return onClick === null ? (
    <div>{words}</div>
  ) : (
    <button type="button" class="row-button" onClick={onClick}>
      {words}
    </button>
  );
}
