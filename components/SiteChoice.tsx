import type { SiteRule } from '../platform/site-rule.ts';

interface Props {
  /** The site's host as shown to the reader. */
  host: string;
  rule: SiteRule;
  /** Runs inside the click, so that the browser may be asked for the site's permission. */
  onChange: (rule: SiteRule) => void;
}

const CHOICES: readonly (readonly [SiteRule, string])[] = [
  ['on-click', 'When I press the button'],
  ['always', 'Always'],
  ['never', 'Never'],
];

/** When pages of this site are read. */
export function SiteChoice({ host, rule, onChange }: Props) {
  return (
    <fieldset class="site-choice">
      <legend class="section-title">
        Read <bdi>{host}</bdi>
      </legend>
      {CHOICES.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name="site-rule" checked={rule === value} onChange={() => onChange(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
