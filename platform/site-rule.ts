import type { Settings } from './settings.ts';
import { hostOf, originOf } from './site-address.ts';

/** How a site is treated: read when the reader presses the button, read whenever it is opened, or never read. */
export type SiteRule = 'on-click' | 'always' | 'never';

function isUnder(host: string, listed: string): boolean {
  return host === listed || host.endsWith(`.${listed}`);
}

/** The rule for the site of this address. "Never" wins, and holds for subdomains too. */
export function siteRule(settings: Settings, address: string | undefined): SiteRule {
  const host = hostOf(address);
  const origin = originOf(address);
  if (host === null || origin === null) return 'on-click';
  if (settings.neverRead.some((listed) => isUnder(host, listed))) return 'never';
  return settings.alwaysRead.includes(origin) ? 'always' : 'on-click';
}

/** The settings with this rule for the site of this address, and no other rule left that would contradict it. */
export function withSiteRule(settings: Settings, address: string, rule: SiteRule): Settings {
  const host = hostOf(address);
  const origin = originOf(address);
  if (host === null || origin === null) return settings;
  // Ports and protocols apart: who never wants a site read wants it read under none of its origins.
  const alwaysRead = settings.alwaysRead.filter((listed) =>
    rule === 'never' ? !isUnder(hostOf(listed) ?? '', host) : listed !== origin,
  );
  const neverRead = settings.neverRead.filter((listed) => !isUnder(host, listed));
  return {
    ...settings,
    alwaysRead: rule === 'always' ? [...alwaysRead, origin] : alwaysRead,
    neverRead: rule === 'never' ? [...neverRead, host] : neverRead,
  };
}
