import type { Overview } from '../analysis/explanation.ts';
import type { Span } from '../analysis/reading.ts';
import { ArticleNotes } from './ArticleNotes.tsx';
import { Counts } from './Counts.tsx';
import { RestsOn } from './RestsOn.tsx';
import { Section } from './Section.tsx';
import { Words } from './Words.tsx';

/** The popup has room for this many rows of each list; the panel has all. */
const MOST_NAMES = 4;
const MOST_SOURCES = 3;
const MOST_TOPICS = 3;

/** A page at a glance: counts, the main people and bodies, who the claims rest on, legal context. */
export function PopupOverview({ overview, onShow }: { overview: Overview; onShow: (span: Span) => void }) {
  const people = overview.names.filter((name) => name.type === 'person' || name.type === 'organisation');
  const names = people.length > 0 ? people : overview.names;
  return (
    <>
      <Counts counts={overview.counts} />
      <ArticleNotes overview={overview} />
      {names.length > 0 && (
        <Section title="Main people and bodies">
          <ul class="short-cards">
            {names.slice(0, MOST_NAMES).map((name) => (
              <li key={name.mention}>
                <RowButton
                  label={name.label}
                  note={name.note ?? 'Not in the packs; see what the article says'}
                  span={name.span}
                  onShow={onShow}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {overview.restsOn.length > 0 && (
        <Section title="Who the claims rest on">
          <RestsOn restsOn={overview.restsOn} most={MOST_SOURCES} />
        </Section>
      )}
      {overview.topics.length > 0 && (
        <Section title="Legal context">
          <ul class="short-cards">
            {overview.topics.slice(0, MOST_TOPICS).map((topic) => (
              <li key={topic.topic}>
                <RowButton
                  label={topic.title}
                  note={topic.statusLabel}
                  span={topic.sentences[0]?.quote.span ?? null}
                  onShow={onShow}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

interface RowProps {
  label: string;
  note: string;
  /** The place the row leads to; `null` when there is none. */
  span: Span | null;
  onShow: (span: Span) => void;
}

function RowButton({ label, note, span, onShow }: RowProps) {
  return (
    <button
      type="button"
      class="row-button"
      title="Show in the article"
      disabled={span === null}
      onClick={() => span !== null && onShow(span)}
    >
      <strong>
        <Words>{label}</Words>
      </strong>
      <span class="row-note soft">
        <Words>{note}</Words>
      </span>
    </button>
  );
}
