import type { AlsoHere } from '../analysis/explanation.ts';
import type { FindingRef } from '../analysis/reading.ts';
import { Section } from './Section.tsx';
import { Words } from './Words.tsx';

interface Props {
  title: string;
  rows: readonly AlsoHere[];
  onExplain: (finding: FindingRef) => void;
}

/** The way from one card to the others about the same words. No rows draw nothing. */
export function AlsoHereList({ title, rows, onExplain }: Props) {
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      <AlsoHereRows rows={rows} onExplain={onExplain} />
    </Section>
  );
}

/** The rows alone, for where a title stands already. */
export function AlsoHereRows({ rows, onExplain }: Omit<Props, 'title'>) {
  return (
    <ul class="also-here">
      {rows.map(({ finding, label }) => (
        <li key={`${finding.kind} ${finding.index}`}>
          <button type="button" class={`leads-to ${finding.kind}`} onClick={() => onExplain(finding)}>
            <Words>{label}</Words>
            <span aria-hidden="true"> →</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
