import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plotPoints } from '../../bench/report/plotPoints.ts';

const axes = { title: 'Right & fast', x: 'ms', y: '%' };
const at = (svg: string, label: string) => {
  const circle = svg.split('\n').find((line) => line.startsWith('<circle') && line.includes(`>${label}<`));
  const [, x, y] = /cx="([\d.-]+)" cy="([\d.-]+)"/.exec(circle ?? '') ?? [];
  return { x: Number(x), y: Number(y) };
};
const point = (label: string, x: number, y: number, isOurs = false) => ({ label, x, y, isOurs });

describe('plotPoints', () => {
  test('x is logarithmic, y goes up', () => {
    const svg = plotPoints(axes, [point('one', 1, 20), point('ten', 10, 40), point('hundred', 100, 60)]);
    const [one, ten, hundred] = [at(svg, 'one'), at(svg, 'ten'), at(svg, 'hundred')];
    expect(ten.x - one.x).toBeCloseTo(hundred.x - ten.x, 0);
    expect(one.y - ten.y).toBeCloseTo(ten.y - hundred.y, 0);
    expect(ten.y).toBeLessThan(one.y);
  });

  test('ours stands out, text is escaped, nothing is drawn at no place', () => {
    const svg = plotPoints(axes, [
      point('<ours>', 2, 90, true),
      point('never', 0, 10),
      point('nowhere', Number.NaN, 1),
    ]);
    expect(svg).toContain('&lt;ours&gt;');
    expect(svg).toContain('<title>Right &amp; fast</title>');
    expect(svg.match(/<circle/g)).toHaveLength(1);
    expect(svg).toMatch(/<text[^>]*font-weight="700"[^>]*>&lt;ours/);
    expect(svg).not.toMatch(/never|nowhere|NaN/);
  });

  test('no point is no error', () => {
    expect(plotPoints(axes, [])).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  });

  test('every point lies inside, whatever its size; labels of one place do not cover one another', () => {
    const points = fc.array(
      fc.tuple(fc.double({ min: 1e-4, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true })),
    );
    fc.assert(
      fc.property(points, (pairs) => {
        const svg = plotPoints(
          axes,
          pairs.map(([x, y], i) => point(`p${i}`, x, y)),
        );
        for (const i of pairs.keys()) {
          const { x, y } = at(svg, `p${i}`);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(760);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(460);
        }
      }),
    );
    const svg = plotPoints(axes, [point('a', 5, 50), point('b', 5, 50), point('c', 5, 51)]);
    const labels = [...svg.matchAll(/y="([\d.]+)" text-anchor="start">[abc]</g)].map(([, y]) => Number(y));
    const gaps = labels.toSorted((a, b) => a - b).map((y, i, all) => y - (all[i - 1] ?? -100));
    expect(labels).toHaveLength(3);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(12);
  });
});
