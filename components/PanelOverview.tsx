import type { Overview, OverviewClaim, OverviewName, OverviewPlace } from '../analysis/explanation.ts';
import type { Span } from '../analysis/reading.ts';
import type { PlacesOnMap } from '../knowledge/maps/places-on-map.ts';
import { ArticleNotes } from './ArticleNotes.tsx';
import { ChainLine } from './ChainLine.tsx';
import { Counts } from './Counts.tsx';
import { countWords } from './count-words.ts';
import { FindingRow, type RowActions } from './FindingRow.tsx';
import { PlacesSection } from './PlacesSection.tsx';
import { QuoteButton } from './QuoteButton.tsx';
import { RestsOn } from './RestsOn.tsx';
import { Section } from './Section.tsx';
import { TopicRows } from './TopicRows.tsx';
import { Words } from './Words.tsx';

interface Props extends RowActions {
  overview: Overview;
  onShow: (span: Span) => void;
  /** Loads what the map of the article's places draws; `null`: none can be shown. */
  onLoadPlaces: (places: readonly OverviewPlace[]) => Promise<PlacesOnMap<OverviewPlace> | null>;
}

/** All that was found in an article. Each row leads to its place and to its card. */
export function PanelOverview({ overview, onShow, onLoadPlaces, ...row }: Props) {
  return (
    <>
      <Counts counts={overview.counts} />
      <ArticleNotes overview={overview} />
      {overview.summary.length > 0 && (
        <Section title="In short, in the article’s own sentences">
          <ul class="quotes">
            {overview.summary.map((quote) => (
              <li key={`${quote.span.block} ${quote.span.start}`}>
                <QuoteButton quote={quote} onShow={onShow} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Who’s who">
        {overview.names.length === 0 && <p class="soft">No names were found.</p>}
        <ul class="rows">
          {overview.names.map((name) => (
            <NameRow key={name.mention} name={name} onShow={onShow} {...row} />
          ))}
        </ul>
      </Section>
      {overview.places.length > 0 && (
        <PlacesSection places={overview.places} onLoadPlaces={onLoadPlaces} onExplain={row.onExplain} />
      )}
      {overview.restsOn.length > 0 && (
        <Section title="Who the claims rest on">
          <RestsOn restsOn={overview.restsOn} most={8} />
        </Section>
      )}
      <Section title="Claims and their sources">
        {overview.claims.length === 0 && <p class="soft">No claims that could be checked were found.</p>}
        <ul class="rows">
          {overview.claims.map((claim) => (
            <ClaimRow key={claim.claim} claim={claim} onShow={onShow} {...row} />
          ))}
        </ul>
      </Section>
      <Section title="Legal context">
        {overview.topics.length === 0 && <p class="soft">Nothing here calls for legal context.</p>}
        <ul class="topics">
          {overview.topics.map((topic) => (
            <TopicRows key={topic.topic} topic={topic} onShow={onShow} {...row} />
          ))}
        </ul>
      </Section>
    </>
  );
}

interface Showing extends RowActions {
  onShow: (span: Span) => void;
}

function NameRow({ name, onShow, ...row }: Showing & { name: OverviewName }) {
  return (
    <FindingRow finding={{ kind: 'name', index: name.mention }} about={name.label} {...row}>
      <button type="button" class="row-button" title="Show in the article" onClick={() => onShow(name.span)}>
        <strong>
          <Words>{name.label}</Words>
        </strong>
        {name.count > 1 && <span class="small soft"> named {countWords(name.count, 'time')}</span>}
        {name.note !== null && (
          <span class="row-note soft">
            <Words>{name.note}</Words>
          </span>
        )}
      </button>
    </FindingRow>
  );
}

function ClaimRow({ claim, onShow, ...row }: Showing & { claim: OverviewClaim }) {
  return (
    <FindingRow finding={{ kind: 'claim', index: claim.claim }} about={claim.quote.text} {...row}>
      <QuoteButton quote={claim.quote} onShow={onShow} />
      <p>
        <ChainLine chain={claim.chain} />
      </p>
      <p class="small soft">
        {claim.kindLabel} · {claim.firmness}
      </p>
    </FindingRow>
  );
}
