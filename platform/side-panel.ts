import { browser } from './browser.ts';

/** Chrome's panel, which the shared types do not know. */
interface ChromeSidePanel {
  open(place: { tabId: number }): Promise<void>;
}

function chromePanel(): ChromeSidePanel | undefined {
  return (browser as unknown as { sidePanel?: ChromeSidePanel }).sidePanel;
}

/** True where a click in the page may open the panel. In Firefox only our own popup, menu and keys may. */
export function canOpenFromPage(): boolean {
  return chromePanel() !== undefined;
}

/** Opens the side panel beside the tab. Call it inside the reader's action, before any await. False where the browser refuses. */
export async function openSidePanel(tab: number): Promise<boolean> {
  const panel = chromePanel();
  try {
    await (panel ? panel.open({ tabId: tab }) : browser.sidebarAction.open());
    return true;
  } catch {
    return false;
  }
}
