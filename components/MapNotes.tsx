import type { SourceNote } from '../analysis/explanation.ts';
import type { Area, Atlas } from '../knowledge/maps/atlas.ts';
import { dateWords } from './date-words.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { Words } from './Words.tsx';

interface Props {
  atlas: Atlas;
  /** The areas the place itself lies in: said in full. */
  areas: readonly Area[];
  /** All hatched areas on the map: said in full on demand. */
  hatched: readonly Area[];
  /** A sentence about an outline; `null`: nothing to say. */
  outline: string | null;
  /** Who says where the place or the places lie. */
  positions: readonly SourceNote[];
}

/** What stands under a map: the status of the areas it hatches, and whose borders it draws. */
export function MapNotes({ atlas, areas, hatched, outline, positions }: Props) {
  const others = hatched.filter((area) => !areas.includes(area));
  return (
    <div class="map-notes small">
      {areas.map((area) => (
        <AreaNotes key={area.id} area={area} />
      ))}
      {outline !== null && <p class="soft">{outline}</p>}
      {others.length > 0 && (
        <details>
          <summary>{areas.length > 0 ? 'Other hatched areas' : 'What is hatched'}</summary>
          {others.map((area) => (
            <AreaNotes key={area.id} area={area} />
          ))}
        </details>
      )}
      <p class="soft">
        Borders: <OutsideLink href={atlas.source.url}>{atlas.source.label}</OutsideLink> (
        {atlas.source.licence}), as of {atlas.source.date}, simplified; {atlas.source.corrections}.
        {positions.length > 0 && ' Positions: '}
        {positions.map(({ label, url, date }, index) => (
          <span key={label}>
            {index > 0 && '; '}
            {url === null ? <Words>{label}</Words> : <OutsideLink href={url}>{label}</OutsideLink>},{' '}
            {dateWords(date)}
          </span>
        ))}
        {positions.length > 0 && '.'}
      </p>
    </div>
  );
}

function AreaNotes({ area }: { area: Area }) {
  return (
    <>
      {area.notes.map(({ text, source, url }) => (
        <p key={text} class="map-note">
          {text}{' '}
          <span class="soft">
            (<OutsideLink href={url}>{source}</OutsideLink>)
          </span>
        </p>
      ))}
    </>
  );
}
