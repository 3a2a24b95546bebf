import { ENGINES, OURS } from '../engines/engines.ts';
import type { Results } from '../types.ts';
import { plotPoints } from './plotPoints.ts';

/** The size whose times are plotted. */
const SIZE = 10_000;

/** How often an engine is right about questions with typos, over how long the slowest of them take. */
export function plotQuality({ quality, answers, speed }: Results): string {
  const points = ENGINES.flatMap(({ name, title }) => {
    const first = quality.find(({ engine }) => engine === name)?.clinc?.typos.first;
    const called = speed.find(({ engine, entries }) => engine === name && entries === SIZE)?.latency.typos?.p99;
    const p99 = name === OURS ? answers.find(({ size }) => size === SIZE)?.p99 : called;
    if (first === undefined || p99 === undefined || p99 === null) return [];
    return [{ label: title, x: p99, y: first * 100, isOurs: name === OURS }];
  });
  const axes = {
    title: 'Questions with typos: right entry first, and time to answer',
    x: 'p99 per question at 10,000 entries, milliseconds (logarithmic; left is faster)',
    y: 'right entry first on CLINC150, %',
  };
  return plotPoints(axes, points);
}
