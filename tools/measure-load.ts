import type { RunningBrowser } from './browsers/browser.ts';
import { launchChromium } from './browsers/launch-chromium.ts';
import { launchFirefox } from './browsers/launch-firefox.ts';
import type { LoadTimes } from './measure/background-probe.ts';
import { extensionWithProbe } from './measure/extension-with-probe.ts';
import { builtExtension } from './steps/build-extension.ts';

/** Cold wakes of the background; the middle one is told. */
const WAKES = 9;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Prints how long the knowledge takes to load in the background of the built extension, and what it costs in memory. */
for (const [kind, launch] of [
  ['chromium', launchChromium],
  ['firefox', launchFirefox],
] as const) {
  const copy = await extensionWithProbe(builtExtension(kind));
  const browser = await launch({ extension: copy.folder, headless: true });
  try {
    await browser.go(`${browser.extensionOrigin}options.html`);
    const wakes: (LoadTimes & { readonly bytes: number })[] = [];
    for (let wake = 0; wake < WAKES; wake++) wakes.push(await loadOnce(browser));
    const of = (field: keyof (typeof wakes)[0]) => Math.round(median(wakes.map((each) => each[field])));
    const index = wakes.map(({ gazetteer, names }) => gazetteer + names);
    console.log(
      `${kind}, median of ${WAKES} cold wakes: files read in ${of('read')} ms; gazetteer opened in ${of('gazetteer')} ms, names of the packs ` +
        `indexed in ${of('names')} ms, together ${Math.round(median(index))} ms (${index.map(Math.round).join(', ')}); all knowledge made in ` +
        `${of('make')} ms; ${(of('bytes') / 1e6).toFixed(1)} MB`,
    );
  } finally {
    await browser.close();
    copy.remove();
  }
}

async function loadOnce({ background }: RunningBrowser): Promise<LoadTimes & { readonly bytes: number }> {
  await background.stop();
  const before = await background.bytes();
  const times = await background.evaluate<LoadTimes>('sidelightProbe()');
  return { ...times, bytes: (await background.bytes()) - before };
}
