import type { PageTrouble } from './protocol.ts';
import { originOf } from './site-address.ts';

/** A try to put our script into a page that the browser refused. */
export interface Refusal {
  /** The page's address; `undefined` where the browser does not tell us. */
  readonly address: string | undefined;
  /** The browser's reason. */
  readonly reason: string;
  /** The reader has just pressed our button on this page, which opens every page that can be opened at all. */
  readonly isInvited: boolean;
}

const OTHER_DOCUMENT = /\.(?:pdf|svg|xml|rss|atom|json|txt|csv|png|jpe?g|gif|webp|avif|mp[34]|webm)$/i;
/** Chrome says so of pages that a click on our button would open. */
const NEEDS_PERMISSION = /must request permission|missing host permission/i;

/**
 * Why the browser kept our script out. Firefox shows PDFs in a page of its own and gives the same reason for it as for
 * a page that is closed to extensions: there the address decides.
 */
export function troubleFromRefusal({ address, reason, isInvited }: Refusal): PageTrouble {
  const origin = originOf(address);
  if (address !== undefined && origin !== null && OTHER_DOCUMENT.test(new URL(address).pathname))
    return 'not-html';
  if (address !== undefined && origin === null && /^[a-z-]+:/i.test(address)) return 'no-access';
  return NEEDS_PERMISSION.test(reason) && !isInvited ? 'not-asked' : 'no-access';
}
