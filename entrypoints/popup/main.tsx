import '../../assets/styles/base.css';
import '../../assets/styles/findings.css';
import '../../assets/styles/lists.css';
import '../../assets/styles/popup.css';
import { mount } from '../../components/mount.ts';
import { type PopupActions, PopupPage } from '../../components/PopupPage.tsx';
import { activeTab } from '../../platform/active-tab.ts';
import { browser } from '../../platform/browser.ts';
import { ask, onNews } from '../../platform/messages.ts';
import type { PageState } from '../../platform/protocol.ts';
import { loadSettings, saveSettings } from '../../platform/settings.ts';
import { openSidePanel } from '../../platform/side-panel.ts';
import { askForSite } from '../../platform/site-access.ts';
import { hostOf, originOf } from '../../platform/site-address.ts';
import { type SiteRule, siteRule, withSiteRule } from '../../platform/site-rule.ts';

const { id: tab, url: address } = await activeTab();
let settings = await loadSettings();

async function chooseSiteRule(rule: SiteRule): Promise<void> {
  const origin = originOf(address);
  if (origin === null || address === undefined) return;
  const changed = withSiteRule(settings, address, rule);
  // Asked before anything is awaited, or the click no longer counts; kept before the answer, because the
  // browser's question may close this popup. The background acts once both are there.
  const answer = rule === 'always' ? askForSite(origin) : Promise.resolve(true);
  await saveSettings(changed);
  settings = (await answer) ? changed : withSiteRule(changed, address, 'on-click');
  if (settings !== changed) await saveSettings(settings);
  await (rule === 'never' ? show() : read());
}

const actions: PopupActions = {
  onRead: () => void read(),
  onSwitch: (on) => void ask('switch-page', { tab, on }).then(draw),
  onShow: (span) => void ask('show-span', { tab, span }),
  onOpenPanel: () => void openSidePanel(tab).then(() => window.close()),
  onOpenOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  onSiteRule: (rule) => void chooseSiteRule(rule),
};

function draw(state: PageState): void {
  const host = hostOf(address);
  const site = host === null ? null : { host, rule: siteRule(settings, address) };
  mount(<PopupPage page={state} site={site} actions={actions} />);
}

const failed: PageState = { state: 'trouble', trouble: 'failed' };

async function read(): Promise<void> {
  draw({ state: 'reading' });
  draw(await ask('read-page', { tab }).catch(() => failed));
}

async function show(): Promise<PageState['state']> {
  const state = await ask('page-state', { tab }).catch(() => failed);
  draw(state);
  return state.state;
}

/** What is known of the page, read first when it has not been; `anew` reads again what went wrong before and may go well now. */
async function catchUp(anew: boolean): Promise<void> {
  const state = await show();
  if (state === 'not-read' || (anew && state === 'trouble')) await read();
}

onNews({
  // A page that finishes loading under the popup is a new page to the background.
  'page-changed': (change) => {
    if (change.tab === tab) void catchUp(false);
  },
});

// One click reads: the press that opened this popup let us into the page.
await catchUp(true);
