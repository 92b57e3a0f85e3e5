/** What happens to a page after it was read. */
export interface PageEvents {
  /** The page's content changed and has been still for a moment, or went on changing for long: look again. */
  readonly onChanged: () => void;
  /** The page became another one without a new document. */
  readonly onLeft: () => void;
  /** Once a second while the page is shown. */
  readonly onTick: () => void;
}

/** A page still changing is read when it has been still this long … */
const STILL_MS = 400;
/** … but never sooner than this after the last look, nor waited for longer. */
const PACE_MS = 2_000;
/** Live pages and endless scrolls change for ever; after so many looks at one address the reader can ask again. */
const MOST_LOOKS = 8;
const TICK_MS = 1_000;

function addressNow(): string {
  return location.href.replace(/#.*/, '');
}

/** Watches a page until the signal aborts. A hidden page costs nothing; a storm of changes costs one timer. */
export function watchPage(document: Document, events: PageEvents, signal: AbortSignal): void {
  let address = addressNow();
  let looks = 0;
  let lastLook = performance.now();
  let firstChange: number | null = null;
  let still: ReturnType<typeof setTimeout> | undefined;
  let tick: ReturnType<typeof setInterval> | undefined;

  const look = (): void => {
    firstChange = null;
    lastLook = performance.now();
    looks++;
    if (looks >= MOST_LOOKS) observer.disconnect();
    events.onChanged();
  };
  const onMutations = (): void => {
    if (checkAddress()) return;
    const now = performance.now();
    firstChange ??= now;
    clearTimeout(still);
    const soonest = lastLook + PACE_MS - now;
    const latest = firstChange + PACE_MS - now;
    still = setTimeout(look, Math.max(soonest, Math.min(STILL_MS, latest), 0));
  };
  const observer = new MutationObserver(onMutations);
  const observe = (): void => {
    if (looks < MOST_LOOKS) {
      observer.observe(document, { subtree: true, childList: true, characterData: true });
    }
  };
  const checkAddress = (): boolean => {
    if (addressNow() === address) return false;
    address = addressNow();
    looks = 0;
    events.onLeft();
    observe();
    // The new text may be there already, without one more change to come.
    firstChange = performance.now();
    clearTimeout(still);
    still = setTimeout(look, STILL_MS);
    return true;
  };
  const onTick = (): void => {
    checkAddress();
    events.onTick();
  };
  const onVisibility = (): void => {
    clearInterval(tick);
    if (document.visibilityState === 'hidden') observer.disconnect();
    else {
      tick = setInterval(onTick, TICK_MS);
      observe();
    }
  };
  onVisibility();
  document.addEventListener('visibilitychange', onVisibility, { signal });
  addEventListener('popstate', checkAddress, { signal });
  // Tells at once where the browser has it; elsewhere the next change or tick does.
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener(
    'currententrychange',
    () => checkAddress(),
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(still);
    clearInterval(tick);
  });
}
