import { cleanup, render, waitFor } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { ForeignHtml } from '../../components/ForeignHtml.tsx';
import { HOSTILE_HTML, MARK, strangeThingsIn } from '../support/hostile-html.ts';

afterEach(cleanup);

/** Beside every payload, so that it shows when the component has set what it makes of it. */
const BESIDE = '<i>beside</i>';

async function set(html: string): Promise<HTMLElement> {
  const { container } = render(<ForeignHtml html={html} text="plain" lang="en" dir="ltr" />);
  const place = container.querySelector('.foreign');
  await waitFor(() => expect(container.querySelector('.foreign')?.textContent).not.toBe('plain'));
  expect(place).toBeTruthy();
  return container.querySelector('.foreign') as HTMLElement;
}

const marks = () => (window as unknown as Record<string, unknown>)[MARK];

describe('HTML of others', () => {
  it('keeps what running text needs', async () => {
    const html =
      '<p lang="de" dir="ltr"><b>A</b> <i>b</i> <em>c</em> <strong>d</strong> H<sub>2</sub>O m<sup>2</sup><br>' +
      '<span lang="uk">Тиса</span></p><ul><li>e</li></ul><ol><li>f</li></ol>';
    expect((await set(html)).innerHTML).toBe(html);
  });

  it('keeps links to Wikipedia and Wikidata, which open in a tab that learns nothing', async () => {
    const place = await set(
      '<p><a href="https://uk.wikipedia.org/wiki/%D0%A2">one</a> <a href="https://www.wikidata.org/wiki/Q1" target="_self" rel="opener">two</a></p>',
    );
    const links = [...place.querySelectorAll('a')];
    expect(links.map(({ href }) => new URL(href).host)).toEqual(['uk.wikipedia.org', 'www.wikidata.org']);
    for (const { target, rel } of links) expect([target, rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  it('keeps the words of a link that leads elsewhere', async () => {
    const place = await set('<p>the <a href="https://elsewhere.example/">far <b>bank</b></a></p>');
    expect(place.innerHTML).toBe('<p>the far <b>bank</b></p>');
  });

  it('shows the plain text where nothing is left of it', async () => {
    const { container } = render(
      <ForeignHtml html="<script>1</script>" text="Only words" lang="en" dir="ltr" />,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(container.textContent).toBe('Only words');
  });

  it('says its language and direction', async () => {
    const place = await set(`<p>هيئة النهر</p>`);
    expect([place.lang, place.dir]).toEqual(['en', 'ltr']);
  });

  it('follows to other HTML', async () => {
    const { container, rerender } = render(<ForeignHtml html="<p>one</p>" text="" lang="en" dir="ltr" />);
    await waitFor(() => expect(container.textContent).toBe('one'));
    rerender(<ForeignHtml html="<p>two</p>" text="" lang="en" dir="ltr" />);
    await waitFor(() => expect(container.textContent).toBe('two'));
  });
});

describe('hostile HTML', () => {
  it('comes in at least 150 kinds', () => {
    expect(Object.keys(HOSTILE_HTML).length).toBeGreaterThanOrEqual(150);
  });

  it.each(Object.keys(HOSTILE_HTML))('%s is nothing but running text afterwards', async (name) => {
    const place = await set(`${BESIDE}${HOSTILE_HTML[name]}`);
    expect(strangeThingsIn(place)).toEqual([]);
    expect(place.querySelector('i')?.textContent).toBe('beside');
    expect(marks()).toBe(undefined);
    expect(document.head.children.length).toBe(0);
  });

  it('is that whatever its pieces are put together to', async () => {
    const pieces = Object.values(HOSTILE_HTML).flatMap((html) => html.split(/(?=<)|(?<=>)/));
    const html = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), { maxLength: 14 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(html, async (mixed) => {
        const place = await set(`${BESIDE}${mixed}`);
        expect(strangeThingsIn(place)).toEqual([]);
        expect(marks()).toBe(undefined);
        cleanup();
      }),
      { numRuns: 400 },
    );
  }, 120_000);
});
