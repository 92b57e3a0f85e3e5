import type { Span } from '../analysis/reading.ts';
import type { PageState } from '../platform/protocol.ts';
import type { SiteRule } from '../platform/site-rule.ts';
import { PageStatus } from './PageStatus.tsx';
import { PopupOverview } from './PopupOverview.tsx';
import { Reading } from './Reading.tsx';
import { SiteChoice } from './SiteChoice.tsx';
import { Switch } from './Switch.tsx';
import { Trouble } from './Trouble.tsx';

export interface PopupActions {
  onRead: () => void;
  onSwitch: (on: boolean) => void;
  onShow: (span: Span) => void;
  onOpenPanel: () => void;
  onOpenOptions: () => void;
  onSiteRule: (rule: SiteRule) => void;
}

interface Props {
  page: PageState;
  /** `null` where the tab's address is not known or no site can be told from it. */
  site: { host: string; rule: SiteRule } | null;
  actions: PopupActions;
}

/** The popup: what was found on this page, at a glance. */
export function PopupPage({ page, site, actions }: Props) {
  return (
    <main class="popup">
      <PageStatus page={page} />
      <header class="popup-header">
        <h1 class="brand">Sidelight</h1>
        {page.state === 'read' && (
          <Switch label="Marks on this page" on={page.on} onChange={actions.onSwitch} />
        )}
      </header>
      {(page.state === 'reading' || page.state === 'not-read') && <Reading />}
      {page.state === 'trouble' && <Trouble trouble={page.trouble} onRead={actions.onRead} />}
      {page.state === 'read' && <PopupOverview overview={page.overview} onShow={actions.onShow} />}
      {site !== null && <SiteChoice host={site.host} rule={site.rule} onChange={actions.onSiteRule} />}
      {page.state === 'read' && <p class="small soft">Read on this device. Nothing was sent.</p>}
      <footer class="popup-footer">
        {page.state === 'read' && (
          <button type="button" class="button primary" onClick={actions.onOpenPanel}>
            Open side panel
          </button>
        )}
        <button type="button" class="button" onClick={actions.onOpenOptions}>
          Options
        </button>
      </footer>
    </main>
  );
}
