import type { Explanation, OverviewPlace } from '../analysis/explanation.ts';
import type { EntityId, FindingRef, Span } from '../analysis/reading.ts';
import type { Locator } from '../knowledge/maps/locator.ts';
import type { MapPlace } from '../knowledge/maps/map-place.ts';
import type { PlacesOnMap } from '../knowledge/maps/places-on-map.ts';
import type { PageState } from '../platform/protocol.ts';
import { dateWords } from './date-words.ts';
import { ExplanationCard } from './ExplanationCard.tsx';
import type { LiveProps } from './LiveLookup.tsx';
import { PageStatus } from './PageStatus.tsx';
import { PanelOverview } from './PanelOverview.tsx';
import { Reading } from './Reading.tsx';
import { Trouble } from './Trouble.tsx';
import { Words } from './Words.tsx';

export interface PanelActions {
  onRead: () => void;
  onShow: (span: Span) => void;
  onExplain: (finding: FindingRef) => void;
  onChoose: (entity: EntityId, to: string | null) => void;
  /** Loads what the map of a place draws; `null`: nothing is known that a map could show. */
  onLoadMap: (place: MapPlace) => Promise<Locator | null>;
  /** Loads what the map of the article's places draws; `null`: none can be shown. */
  onLoadPlaces: (places: readonly OverviewPlace[]) => Promise<PlacesOnMap<OverviewPlace> | null>;
  /** Back from the card to the list. */
  onBack: () => void;
}

interface Props {
  page: PageState;
  /** The finding last clicked in the article or explained here; `null` when none was. */
  current: FindingRef | null;
  /** The reader came back from the card of `current`: its row takes the focus again. */
  isBack: boolean;
  /** The card shown instead of the list; `null` shows the list. */
  explanation: Explanation | null;
  /** The look-up of the name explained; `null` where none can be made. */
  live?: LiveProps | null;
  actions: PanelActions;
}

/** The side panel: the whole reading of the page beside it, as a list with a card for every row. */
export function PanelPage({ page, current, isBack, explanation, live = null, actions }: Props) {
  if (page.state === 'read' && explanation !== null) {
    return (
      <main class="panel">
        <button type="button" class="button plain back" onClick={actions.onBack}>
          <span aria-hidden="true">← </span>Back to the list
        </button>
        <ExplanationCard
          explanation={explanation}
          live={live}
          actions={{ ...actions, onClose: null, onOpenPanel: null }}
        />
      </main>
    );
  }
  return (
    <main class="panel">
      <PageStatus page={page} />
      <PanelTitle page={page} />
      {page.state === 'reading' && <Reading />}
      {page.state === 'not-read' && (
        <div class="notice">
          <p class="soft">This page has not been read.</p>
          <button type="button" class="button primary" onClick={actions.onRead}>
            Read this page
          </button>
        </div>
      )}
      {page.state === 'trouble' && <Trouble trouble={page.trouble} onRead={actions.onRead} />}
      {page.state === 'read' && (
        <PanelOverview
          overview={page.overview}
          current={current}
          isBack={isBack}
          onShow={actions.onShow}
          onExplain={actions.onExplain}
          onLoadPlaces={actions.onLoadPlaces}
        />
      )}
    </main>
  );
}

function PanelTitle({ page }: { page: PageState }) {
  if (page.state !== 'read' || page.overview.title === '') return <h1 class="brand">Sidelight</h1>;
  const { title, publisher, published } = page.overview;
  return (
    <header class="section">
      <h1 class="panel-title">
        <Words>{title}</Words>
      </h1>
      <p class="small soft">
        <Words>{[publisher, dateWords(published)].filter((part) => part !== '').join(', ')}</Words>
      </p>
    </header>
  );
}
