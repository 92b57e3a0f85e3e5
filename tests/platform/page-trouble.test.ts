import { describe, expect, it } from 'vitest';
import { troubleFromRefusal } from '../../platform/page-trouble.ts';

/** What Chrome and Firefox really say. */
const NEEDS_PERMISSION =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';
const FIREFOX = 'Missing host permission for the tab';

describe('why the browser keeps our script out', () => {
  it.each([
    ['chrome://version/', 'Cannot access a chrome:// URL', true, 'no-access'],
    [undefined, 'Cannot access a chrome:// URL', true, 'no-access'],
    ['about:support', FIREFOX, true, 'no-access'],
    ['about:support', FIREFOX, false, 'no-access'],
    ['https://chromewebstore.google.com/', 'The extensions gallery cannot be scripted.', true, 'no-access'],
    ['https://addons.mozilla.org/', FIREFOX, true, 'no-access'],
    ['about:support', 'The browser ran nothing in this page', true, 'no-access'],
    [undefined, 'The browser ran nothing in this page', false, 'no-access'],
    ['https://news.example/', NEEDS_PERMISSION, false, 'not-asked'],
    [undefined, NEEDS_PERMISSION, false, 'not-asked'],
    [undefined, FIREFOX, false, 'not-asked'],
    [undefined, FIREFOX, true, 'no-access'],
    ['https://news.example/report.pdf', FIREFOX, true, 'not-html'],
    ['https://news.example/report.PDF?x=1', NEEDS_PERMISSION, false, 'not-html'],
    ['https://news.example/feed.xml', 'Frame with ID 0 is showing error page', true, 'not-html'],
    ['https://news.example/how-to-read-a.pdf/', NEEDS_PERMISSION, false, 'not-asked'],
    ['', NEEDS_PERMISSION, false, 'not-asked'],
  ])('%s, “%s”, invited %s: %s', (address, reason, isInvited, trouble) => {
    expect(troubleFromRefusal({ address, reason, isInvited })).toBe(trouble);
  });
});
