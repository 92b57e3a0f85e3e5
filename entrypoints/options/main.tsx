import '../../assets/styles/base.css';
import '../../assets/styles/findings.css';
import '../../assets/styles/lists.css';
import '../../assets/styles/card.css';
import '../../assets/styles/page.css';
import '../../assets/styles/packs.css';
import { mount } from '../../components/mount.ts';
import { type OptionsActions, OptionsPage } from '../../components/OptionsPage.tsx';
import { type PackActions, PackSection } from '../../components/PackSection.tsx';
import { browser } from '../../platform/browser.ts';
import { checkInWorker } from '../../platform/check-in-worker.ts';
import { askForLookUps, lookUpPermissions } from '../../platform/look-up-access.ts';
import { managedPacks, onManagedPacks } from '../../platform/managed-packs.ts';
import { ask } from '../../platform/messages.ts';
import { PackShelf } from '../../platform/pack-shelf.ts';
import { createPackStore } from '../../platform/pack-store.ts';
import { saveFile } from '../../platform/save-file.ts';
import { loadSettings, saveSettings, watchSettings } from '../../platform/settings.ts';
import { allowedSites, askForSite } from '../../platform/site-access.ts';
import { originFromTyped } from '../../platform/site-address.ts';
import { withSiteRule } from '../../platform/site-rule.ts';

let settings = await loadSettings();
let notAllowed: readonly string[] = [];
let alwaysError: string | null = null;
let neverError: string | null = null;
let isLookUpDeclined = false;
const permissions = await lookUpPermissions();

const notASite = (typed: string) => `“${typed.trim()}” is not the address of a website.`;

const actions: OptionsActions = {
  onChange: (changed) => void saveSettings(changed),
  onAddAlways: (typed) => {
    const origin = originFromTyped(typed);
    alwaysError = origin === null ? notASite(typed) : null;
    if (origin === null) return draw();
    // Asked before anything is awaited, or the click no longer counts.
    void askForSite(origin).then((allowed) => {
      if (allowed) return saveSettings(withSiteRule(settings, origin, 'always'));
      alwaysError = `Your browser was not allowed to let Sidelight read ${new URL(origin).hostname}.`;
      draw();
    });
  },
  onAddNever: (typed) => {
    const origin = originFromTyped(typed);
    neverError = origin === null ? notASite(typed) : null;
    if (origin === null) return draw();
    void saveSettings(withSiteRule(settings, origin, 'never'));
  },
  onRemoveAlways: (origin) => {
    void saveSettings(withSiteRule(settings, origin, 'on-click'));
  },
  onAllow: (origin) => void askForSite(origin).then(check),
  onAllowLookUps: () => {
    if (permissions === null) return;
    void askForLookUps(permissions).then((isAllowed) => {
      isLookUpDeclined = !isAllowed;
      draw();
    });
  },
  onTurnOffLookUps: () => void saveSettings({ ...settings, lookUps: false }),
};

const shelf = new PackShelf({
  store: createPackStore(),
  managed: managedPacks,
  check: checkInWorker,
  list: (changed) => ask('packs', { changed }),
  save: saveFile,
  version: browser.runtime.getManifest().version,
  onChange: draw,
});

const packActions: PackActions = {
  onImport: (file, id) => void shelf.importFile(file, id),
  onReplace: () => void shelf.replace(),
  onDismiss: () => shelf.dismiss(),
  onExport: (pack) => void shelf.exportFile(pack),
  onRemove: (id, title) => void shelf.remove(id, title),
};

function draw(): void {
  mount(
    <OptionsPage
      settings={settings}
      notAllowed={notAllowed}
      alwaysError={alwaysError}
      neverError={neverError}
      packs={<PackSection state={shelf.state} actions={packActions} />}
      isLookUpDeclined={isLookUpDeclined}
      actions={actions}
    />,
  );
}

/** Draws the settings, then which of the listed sites the browser allows, which it may have changed by itself. */
async function check(): Promise<void> {
  draw();
  const allowed = await allowedSites(settings.alwaysRead);
  notAllowed = settings.alwaysRead.filter((origin) => !allowed.includes(origin));
  draw();
}

watchSettings((changed) => {
  settings = changed;
  void check();
});
onManagedPacks(() => void shelf.refresh(true));
browser.permissions.onAdded.addListener(() => void check());
browser.permissions.onRemoved.addListener(() => void check());
await check();
await shelf.refresh();
// A card that may not ask the browser itself leads here; the part was not there yet when the address was followed.
document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
