import { describe, expect, it } from 'vitest';
import { rectangleAt } from '../../test/builders/local-frame.ts';
import { buildPark } from '../../test/builders/park-builder.ts';
import { createTranslator } from '../locale/translator.ts';
import { plate } from './plate.ts';

const { t } = createTranslator('zh-CN');
const common = { footprints: [], t, language: 'zh-CN', widthMm: 186, heightMm: 132 } as const;
const draw = (id: string, widthM: number, depthM: number, more: Partial<Parameters<typeof plate>[0]> = {}) => {
  const [parcel] = buildPark().parcels;
  const park = buildPark({ parcels: [{ ...parcel!, id, shape: rectangleAt(0, 0, widthM, depthM) }] });
  const drawn = plate({ park, site: { kind: 'parcel', id }, ...common, ...more });
  if (drawn === null) throw new Error('no plate');
  return drawn;
};

/** Corners of the outline drawn in the heaviest line, mm. */
function outlineOf(svg: string): [number, number][] {
  const [, path = ''] = /<path d="([^"]+)"[^>]*stroke-width="0.7"/.exec(svg) ?? [];
  return path
    .replace(/[MZ]/g, '')
    .split('L')
    .map((corner) => corner.split(' ').map(Number) as [number, number]);
}

describe('plate', () => {
  it('draws 100 m as 50 mm at 1:2,000', () => {
    const { svg, scale } = draw('square', 150, 150);
    expect(scale).toBe(2000);
    const corners = outlineOf(svg);
    const sides = corners.map(([x, y], index) => {
      const [nextX, nextY] = corners[(index + 1) % corners.length]!;
      return Math.hypot(nextX - x, nextY - y);
    });
    for (const side of sides) expect(side).toBeCloseTo(75, 2);
  });

  it('has paper millimetres as the unit of its drawing', () => {
    expect(draw('square', 150, 150).svg).toMatch(/width="186mm" height="132mm" viewBox="0 0 186 132"/);
  });

  it('draws the scale bar as long as it says', () => {
    const { svg, scale } = draw('square', 150, 150);
    const [, metres = '', bar = ''] = /data-scale-bar-metres="(\d+)">(.*?)<\/g>/.exec(svg) ?? [];
    const widths = [...bar.matchAll(/width="([\d.]+)" height="1.6"/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo((Number(metres) * 1000) / scale, 2);
  });

  it.each([
    [40, 40, 500],
    [80, 90, 1000],
    [400, 300, 4000],
    [1600, 700, 10_000],
  ])('takes %i × %i m at 1:%i', (width, depth, scale) => {
    expect(draw('land', width, depth).scale).toBe(scale);
  });

  it('is north up and never outside its window', () => {
    const corners = outlineOf(draw('land', 400, 300).svg);
    const [first] = corners;
    // The first corner is the south-west one: left and low.
    expect(first?.[0]).toBeCloseTo(93 - 50, 2);
    expect(first?.[1]).toBeCloseTo(57 + 37.5, 2);
  });

  it('writes the lengths of the sides', () => {
    const { svg } = draw('land', 400, 300);
    expect(svg.match(/>400\.00</g)).toHaveLength(2);
    expect(svg.match(/>300\.00</g)).toHaveLength(2);
  });

  it('draws the footprint and its name, escaped', () => {
    const footprints = [{ name: '<b>项目</b>', shape: rectangleAt(0, 0, 100, 100) }];
    const { svg } = draw('square', 150, 150, { footprints });
    expect(svg).toContain('&lt;b&gt;项目&lt;/b&gt; 15 亩');
  });

  it('carries no coordinates', () => {
    expect(draw('square', 150, 150).svg).not.toMatch(/112\.\d|22\.9\d|37620|2543/);
  });

  it('has no plate for a site that is not there', () => {
    expect(plate({ park: buildPark(), site: { kind: 'parcel', id: 'nowhere' }, ...common })).toBeNull();
  });
});
