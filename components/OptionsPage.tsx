import type { ComponentChildren } from 'preact';
import type { Settings } from '../platform/settings.ts';
import { LookUpChoice, type LookUpChoiceActions } from './LookUpChoice.tsx';
import { PrivacyFacts } from './PrivacyFacts.tsx';
import { SiteList } from './SiteList.tsx';

export interface OptionsActions extends LookUpChoiceActions {
  onChange: (settings: Settings) => void;
  /** Runs inside the click, so that the browser may be asked. `text` is what the reader typed. */
  onAddAlways: (text: string) => void;
  onAddNever: (text: string) => void;
  onRemoveAlways: (origin: string) => void;
  /** Asks the browser again for a listed site it does not allow. */
  onAllow: (origin: string) => void;
}

interface Props {
  settings: Settings;
  /** Listed sites that the browser does not allow (yet, or no longer). */
  notAllowed: readonly string[];
  /** What was wrong with the site typed last; `null` when nothing was. */
  alwaysError: string | null;
  neverError: string | null;
  /** The part on knowledge packs. */
  packs: ComponentChildren;
  /** The browser was asked for look-ups, and the reader said no. */
  isLookUpDeclined: boolean;
  actions: OptionsActions;
}

const MARKS = [
  ['names', 'Names', 'People, organisations, places, laws and events'],
  ['claims', 'Claims', 'Sentences that state something a reader could check'],
  ['law', 'Legal topics', 'Conduct that international law has a rule about'],
] as const;

const DENSITIES = [
  ['few', 'Few', 'Only what matters most'],
  ['usual', 'Usual', 'The first time in each part of the article'],
  ['all', 'All', 'Everything, every time'],
] as const;

/** The options: what to mark, how much, on which sites, with which look-ups and packs. */
export function OptionsPage({
  settings,
  notAllowed,
  alwaysError,
  neverError,
  packs,
  isLookUpDeclined,
  actions,
}: Props) {
  return (
    <main class="page options">
      <h1>Sidelight options</h1>
      <fieldset class="section">
        <legend class="page-legend">What to mark</legend>
        {MARKS.map(([key, label, note]) => (
          <label class="choice" key={key}>
            <input
              type="checkbox"
              checked={settings.marks[key]}
              onChange={(event) =>
                actions.onChange({
                  ...settings,
                  marks: { ...settings.marks, [key]: event.currentTarget.checked },
                })
              }
            />
            <span>
              {label}
              <span class="row-note soft">{note}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="section">
        <legend class="page-legend">How many marks</legend>
        {DENSITIES.map(([density, label, note]) => (
          <label class="choice" key={density}>
            <input
              type="radio"
              name="density"
              checked={settings.density === density}
              onChange={() => actions.onChange({ ...settings, density })}
            />
            <span>
              {label}
              <span class="row-note soft">{note}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <SiteList
        title="Sites always read"
        note="Articles on these sites are read as soon as they open. Your browser asks you to allow each site."
        sites={settings.alwaysRead}
        notAllowed={notAllowed}
        error={alwaysError}
        onAdd={actions.onAddAlways}
        onRemove={actions.onRemoveAlways}
        onAllow={actions.onAllow}
      />
      <SiteList
        title="Sites never read"
        note="Not even when the button is pressed. Subdomains are included."
        sites={settings.neverRead}
        notAllowed={[]}
        error={neverError}
        onAdd={actions.onAddNever}
        onRemove={(host) =>
          actions.onChange({ ...settings, neverRead: settings.neverRead.filter((other) => other !== host) })
        }
        onAllow={null}
      />
      <LookUpChoice isOn={settings.lookUps} isDeclined={isLookUpDeclined} actions={actions} />
      {/* Packs come late: above the look-ups they would move the button from under a press. */}
      {packs}
      <PrivacyFacts />
    </main>
  );
}
