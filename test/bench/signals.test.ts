import { expect, test } from 'vitest';
import type { Answering } from '../../bench/answers/types.ts';
import { answersSection } from '../../bench/report/answersSection.ts';
import { signalsSection } from '../../bench/report/signalsSection.ts';
import { areaUnderCurve } from '../../bench/signals/areaUnderCurve.ts';

const scored = (rights: number[], wrongs: number[]) => [
  ...rights.map((score) => ({ score, right: true })),
  ...wrongs.map((score) => ({ score, right: false })),
];

test.each([
  [[3, 4], [1, 2], 1],
  [[1, 2], [3, 4], 0],
  [[2, 4], [1, 3], 0.75],
  [[5, 5], [5], 0.5],
  [[2, 1], [1], 0.75],
  [[1], [], null],
  [[], [], null],
])('area of rights %j over wrongs %j', (rights, wrongs, expected) => {
  expect(areaUnderCurve(scored(rights, wrongs))).toBe(expected);
});

test('signals: the greatest loss first, those that change nothing in one line, sets that were not measured left out', () => {
  const figures = (development: number, clinc: number) => ({ development, clinc, exams: null });
  const table = {
    all: figures(0.9, 0.95),
    without: [
      { name: 'bm25', ...figures(0.91, 0.95) },
      { name: 'learned', ...figures(0.9, 0.95) },
      { name: 'termCoverage', ...figures(0.85, 0.95) },
    ],
  };
  const section = signalsSection({ folders: 0, rank: table, confidence: table });
  const rows = section.find((part) => part.startsWith('| without'))?.split('\n') ?? [];
  expect(rows[0]).toBe('| without | development questions | CLINC150 |');
  expect(rows[2]).toBe('| all signals | 90.00 | 95.00 |');
  expect(rows[3]).toMatch(/^\| `termCoverage`: .+ \| −5\.00 \| 0 \|$/u);
  expect(rows[4]).toMatch(/^\| `bm25`: .+ \| \+1\.00 \| 0 \|$/u);
  expect(section).toContain('Nothing changes without `learned`.');
});

test('answers: a figure above its target is bold, and a size has targets of its own', () => {
  const answering: Answering = {
    size: 1000,
    entries: 1000,
    texts: 6000,
    runtime: 'onnxruntime-web',
    asked: 300,
    p50: 17,
    p99: 50,
    encoding: 10,
    atOnce: 700,
    late: 0,
    complete: 6,
    heldUp: 20,
    heldUpLoading: 30,
    loading: 1000,
    rss: 1000,
    rssPeak: 1200,
    stopped: null,
  };
  const table = answersSection([answering, { ...answering, size: 10_000, entries: 10_000 }]).join('\n');
  expect(table).toContain('| p50 ÷ one encoding | **1.70** (1.6) | 1.70 (2) |');
  expect(table).toContain('| resident memory, MB | 1,000 | **1,000** (900) |');
  expect(table).toContain('| autocomplete while the encoder is busy, p99, ms | **6.0** (5) | **6.0** (5) |');
});
