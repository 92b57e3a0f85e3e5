import { useId, useRef } from 'preact/hooks';

interface Props {
  title: string;
  note: string;
  sites: readonly string[];
  /** Those of `sites` that the browser does not allow. */
  notAllowed: readonly string[];
  /** What was wrong with the site typed last; `null` when nothing was. */
  error: string | null;
  onAdd: (text: string) => void;
  onRemove: (site: string) => void;
  /** `null`: these sites need no permission. */
  onAllow: ((site: string) => void) | null;
}

/** A list of sites that can be added to and taken from. */
export function SiteList(props: Props) {
  const { title, sites, error, onAllow } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p class="soft">{props.note}</p>
      {sites.length > 0 && (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              {onAllow !== null && props.notAllowed.includes(site) && (
                <span class="not-allowed">
                  Not allowed by the browser.{' '}
                  <button
                    type="button"
                    class="button plain"
                    aria-label={`Allow ${site}`}
                    onClick={() => onAllow(site)}
                  >
                    Allow
                  </button>
                </span>
              )}
              <button
                type="button"
                class="button plain"
                aria-label={`Remove ${site}`}
                onClick={() => props.onRemove(site)}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="add-site"
        onSubmit={(event) => {
          event.preventDefault();
          if (!input.current) return;
          props.onAdd(input.current.value);
          input.current.value = '';
        }}
      >
        <label>
          <span class="unseen">{title}: add a site</span>
          <input
            ref={input}
            type="text"
            inputMode="url"
            placeholder="news.example"
            spellcheck={false}
            autocomplete="off"
            aria-invalid={error !== null}
            aria-describedby={error === null ? undefined : `${id}-error`}
          />
        </label>
        <button type="submit" class="button">
          Add
        </button>
      </form>
      {error !== null && (
        <p class="limit" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </section>
  );
}
