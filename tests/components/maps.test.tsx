import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { geoArea } from 'd3-geo';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import world from '../../assets/packs/world.json';
import { LoadedMap } from '../../components/LoadedMap.tsx';
import { LocatorMap } from '../../components/LocatorMap.tsx';
import { scaleLength } from '../../components/MapScale.tsx';
import { drawMap } from '../../components/map-drawing.ts';
import { boxAround, labelBeside, labelLines, labelWithin } from '../../components/map-labels.ts';
import { PlacesMap } from '../../components/PlacesMap.tsx';
import { coarse } from '../../components/polygons-in-view.ts';
import { locatorOf } from '../../knowledge/maps/locator.ts';
import { placesOnMap } from '../../knowledge/maps/places-on-map.ts';
import { mapPlaces, placeWithout } from '../support/map-places.ts';
import { shippedAtlas } from '../support/shipped-atlas.ts';

afterEach(cleanup);

const atlas = shippedAtlas();
const size = { width: 320, height: 200 };
/** Lines may run on a little beyond the edge, where they are cut off. */
const BEYOND_PX = 5;

function locator(place: keyof typeof mapPlaces) {
  const found = locatorOf(mapPlaces[place], atlas);
  if (!found) throw new Error(`no map of ${place}`);
  return found;
}

function numbersOf(path: string): number[] {
  return [...path.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
}

const codes = [...new Set(world.entities.flatMap(({ country }) => country ?? []))].sort();

test.each(codes)('the outline of %s is drawn, within its frame', (code) => {
  const shown = locatorOf(placeWithout(atlas.country(code)?.name ?? code, code), atlas);
  if (!shown?.country) throw new Error(`no map of ${code}`);
  const path = drawMap(atlas, shown.frame, size).pathOf(shown.country) ?? '';
  const numbers = numbersOf(path);
  expect(numbers.length).toBeGreaterThan(5);
  expect(path).not.toMatch(/NaN|Infinity|e/);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(-BEYOND_PX);
  expect(Math.max(...numbers)).toBeLessThanOrEqual(size.width + BEYOND_PX);
});

describe('the map of a place', () => {
  it.each(Object.keys(mapPlaces) as (keyof typeof mapPlaces)[])(
    'keeps mark and names within the sheet: %s',
    (place) => {
      const found = locatorOf(mapPlaces[place], atlas);
      if (!found) return;
      const { container } = render(<LocatorMap locator={found} />);
      const mark = container.querySelector('.map-mark');
      if (found.marker) {
        expect(Number(mark?.getAttribute('cx'))).toBeGreaterThan(0);
        expect(Number(mark?.getAttribute('cx'))).toBeLessThan(size.width);
        expect(Number(mark?.getAttribute('cy'))).toBeGreaterThan(0);
        expect(Number(mark?.getAttribute('cy'))).toBeLessThan(size.height);
      } else expect(mark).toBeNull();
      for (const text of container.querySelectorAll('text')) {
        expect(Number(text.getAttribute('x'))).toBeGreaterThan(0);
        expect(Number(text.getAttribute('x'))).toBeLessThan(size.width);
      }
    },
  );

  it('says in words what it shows, to those who see it and to those who do not', () => {
    render(<LocatorMap locator={locator('goma')} />);
    const words = locator('goma').text;
    expect(screen.getByRole('img', { name: words })).toBeTruthy();
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('hatches Crimea and names the resolution, and does not for El Fasher', () => {
    const { container } = render(<LocatorMap locator={locator('crimea')} />);
    // Crimea, the four oblasts, and Abkhazia at the edge of the sheet.
    expect(container.querySelectorAll('.map-area').length).toBe(3);
    expect(container.querySelector('.map-notes > .map-note')?.textContent).toContain(
      'resolution 68/262, 27 March 2014',
    );
    cleanup();
    const { container: other } = render(<LocatorMap locator={locator('elFasher')} />);
    expect(other.querySelector('.map-area, .map-note, details')).toBeNull();
  });

  it('keeps what is hatched elsewhere on the map behind a line', () => {
    const { container } = render(<LocatorMap locator={locator('kyiv')} />);
    expect(container.querySelector('.map-notes > .map-note')).toBeNull();
    expect(container.querySelector('details summary')?.textContent).toBe('What is hatched');
    expect(container.querySelector('details')?.textContent).toContain('ES-11/4');
  });

  it('names the source of the borders with their year, and of the position', () => {
    const { container } = render(<LocatorMap locator={locator('goma')} />);
    expect(container.textContent).toMatch(/Borders: Natural Earth.*public domain.*as of 2013/);
    expect(container.textContent).toContain('Positions: GeoNames, 24 November 2026.');
    cleanup();
    const { container: country } = render(<LocatorMap locator={locator('ukraine')} />);
    expect(country.textContent).not.toContain('Positions');
  });

  it('says when the outline of a region is an older one', () => {
    const { container } = render(<LocatorMap locator={locator('gao')} />);
    expect(container.textContent).toContain('The outline of Gao Region is the one before');
  });
});

describe('the map of all places', () => {
  const places = (['donetskOblast', 'kyiv', 'simferopol', 'ukraine'] as const).map((place, mention) => ({
    ...mapPlaces[place],
    mention,
    count: 9 - mention,
  }));

  it('marks the places, larger the more often they are named, and lists them all', () => {
    const map = placesOnMap(places, atlas);
    if (!map) throw new Error('no map');
    const onExplain = vi.fn();
    const { container } = render(<PlacesMap map={map} onExplain={onExplain} />);
    const radii = [...container.querySelectorAll('.map-mark')].map((mark) => Number(mark.getAttribute('r')));
    expect(radii).toEqual([...radii].sort((a, b) => b - a));
    expect(radii.length).toBe(3);
    const buttons = screen.getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual([
      'Donetsk Oblast',
      'Kyiv',
      'Simferopol',
      'Ukraine',
    ]);
    fireEvent.click(buttons[2] as HTMLElement);
    expect(onExplain).toHaveBeenCalledWith({ kind: 'name', index: 2 });
    expect(container.querySelectorAll('.map-land.tinted').length).toBe(1);
  });
});

describe('loading a map', () => {
  it('says that it is drawn, then draws it', async () => {
    let give: (value: string) => void = () => {};
    const asked = new Promise<string>((resolve) => {
      give = resolve;
    });
    const load = () => asked;
    render(
      <LoadedMap title="Where it is" load={load}>
        {(text) => <p>{text}</p>}
      </LoadedMap>,
    );
    expect(screen.getByRole('status').textContent).toBe('Drawing the map…');
    give('a map');
    await waitFor(() => expect(screen.getByText('a map')).toBeTruthy());
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('says that it could not be drawn', async () => {
    const load = () => Promise.reject(new Error('no file'));
    render(
      <LoadedMap title="Where it is" load={load}>
        {() => <p>a map</p>}
      </LoadedMap>,
    );
    await waitFor(() => expect(screen.getByText(/could not be drawn/)).toBeTruthy());
  });

  it('leaves no trace when nothing is known', async () => {
    const load = async () => null;
    const { container } = render(
      <LoadedMap title="Where it is" load={load}>
        {() => <p>a map</p>}
      </LoadedMap>,
    );
    await waitFor(() => expect(container.textContent).toBe(''));
  });
});

// A ring that turns round when points are taken from it encloses all the rest of the earth.
test.each([0, 0.7, 1.5])('no outline thinned to %d degrees is turned inside out', (degrees) => {
  const turned = atlas.countries.flatMap(({ code, outline }) =>
    (degrees === 0 ? outline : coarse(outline, degrees)).coordinates
      .filter((coordinates) => geoArea({ type: 'Polygon', coordinates }) > Math.PI)
      .map(() => code),
  );
  expect(turned).toEqual([]);
});

describe('names on maps', () => {
  const square = [
    [
      [10, 10],
      [150, 10],
      [150, 60],
      [10, 60],
    ] as const,
  ];

  test.each([
    ['right of a mark in the middle', [160, 100], 'start'],
    ['left of a mark at the right edge', [310, 100], 'end'],
    ['right of a mark at the left edge', [5, 100], 'start'],
  ] as const)('stand %s', (_what, at, anchor) => {
    expect(labelBeside('Donetsk', at, 8, 12, size, [])?.anchor).toBe(anchor);
  });

  test.each([
    [
      'beside a mark whose surroundings are taken',
      labelBeside('Donetsk', [160, 100], 8, 12, size, [{ left: 0, top: 0, ...size }]),
    ],
    ['in a shape too small for it', labelWithin('Democratic Republic', square, [80, 35], 40, size, [])],
    ['in no shape', labelWithin('Chad', [], [80, 35], 10, size, [])],
    [
      'in a shape that is taken',
      labelWithin('Chad', square, [80, 35], 10, size, [{ left: 0, top: 0, ...size }]),
    ],
  ])('do not stand %s', (_what, label) => {
    expect(label).toBeNull();
  });

  it('are broken once and cut where they are longer', () => {
    expect(labelLines('Goma')).toEqual(['Goma']);
    expect(labelLines('Democratic Republic of the Congo')).toEqual(['Democratic Republic of', 'the Congo']);
    expect(labelLines('A name without end that goes on and on and on').at(-1)).toMatch(/…$/);
    expect(
      labelLines('Donaudampfschifffahrtselektrizitätenhauptbetriebswerk').map(({ length }) => length),
    ).toEqual([22, 22]);
  });

  it('find the box around the largest ring, and none around nothing', () => {
    expect(boxAround(square)).toEqual({ left: 10, top: 10, width: 140, height: 50 });
    expect(boxAround([])).toEqual({ left: 0, top: 0, width: 0, height: 0 });
  });
});

test.each([
  [1, 50],
  [4.4, 200],
  [0.2, 10],
  [25, 1000],
])('at %d km a pixel the bar stands for %d km', (kmPerPixel, km) => {
  expect(scaleLength(kmPerPixel).km).toBe(km);
});
