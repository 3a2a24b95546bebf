import { parseArgs } from 'node:util';
import { ENGINES, engineNamed } from './engines/engines.ts';
import type { Engine } from './types.ts';

/** The parts that can be run alone. */
export const SECTIONS = ['quality', 'ablation', 'signals', 'speed'] as const;
export type Section = (typeof SECTIONS)[number];

export interface Arguments {
  readonly sections: readonly Section[];
  readonly engines: readonly Engine[];
  readonly sizes: readonly number[];
  /** `clinc150-dev.json`. */
  readonly clinc: string;
  readonly knowledge: string;
  /** Parent of folders in the exams' format, or null. */
  readonly exams: string | null;
  readonly out: string;
  readonly date: string | null;
  /** Time for one set of questions to one engine, where it is timed and where its ranking is judged. */
  readonly budgetMs: number;
  readonly qualityBudgetMs: number;
  /** Time for one engine at one size, building included. */
  readonly limitMs: number;
  readonly questions: number;
  readonly folds: number;
  /** Folds that are asked; as many rebuilds. */
  readonly askedFolds: number;
}

export const USAGE = `usage: npm run bench -- [options]
  --only quality,ablation,signals,speed   sections to run; the others keep their last results
  --engines ${ENGINES.map(({ name }) => name).join(',')}
  --sizes 1000,10000,100000       entries of the made-up knowledge bases
  --clinc FILE                    CLINC150 (default $CLINC150 or ../shared/datasets/clinc150-dev.json)
  --knowledge DIR                 the knowledge to leave phrasings out of (default knowledge)
  --exams DIR                     folders in the exams' format (see bench/calibrate/main.ts), for the signals
  --out DIR                       where the report goes (default docs/bench)
  --date 2026-03-01               the day to name in the report
  --budget 20                     seconds for one timed set of questions to one engine; then the set is cut short
  --quality-budget 60             the same where only the ranking is judged
  --limit 600                     seconds for one engine at one size
  --questions 2000                questions in each set that is timed
  --folds 10                      parts of the phrasings, each left out once
  --asked-folds 10                parts that are asked of an engine; of a variant, two`;

/**
 * Read the command line.
 * @throws with what is wrong
 */
export function readArguments(args: readonly string[], clincByDefault: string | undefined): Arguments {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: text,
      engines: text,
      sizes: text,
      clinc: text,
      knowledge: text,
      exams: text,
      out: text,
      date: text,
      budget: text,
      'quality-budget': text,
      limit: text,
      questions: text,
      folds: text,
      'asked-folds': text,
    },
  });
  return {
    sections: values.only === undefined ? SECTIONS : values.only.split(',').map(toSection),
    engines: values.engines === undefined ? ENGINES : values.engines.split(',').map(engineNamed),
    sizes: (values.sizes ?? '1000,10000,100000').split(',').map((size) => toCount('sizes', size)),
    clinc: values.clinc ?? clincByDefault ?? '../shared/datasets/clinc150-dev.json',
    knowledge: values.knowledge ?? 'knowledge',
    exams: values.exams ?? null,
    out: values.out ?? 'docs/bench',
    date: values.date ?? null,
    budgetMs: toCount('budget', values.budget ?? '20') * 1000,
    qualityBudgetMs: toCount('quality-budget', values['quality-budget'] ?? '60') * 1000,
    limitMs: toCount('limit', values.limit ?? '600') * 1000,
    questions: toCount('questions', values.questions ?? '2000'),
    folds: toCount('folds', values.folds ?? '10'),
    askedFolds: toCount('asked-folds', values['asked-folds'] ?? values.folds ?? '10'),
  };
}

function toSection(name: string): Section {
  const section = SECTIONS.find((one) => one === name);
  if (section) return section;
  throw new Error(`no section is called '${name}': choose from ${SECTIONS.join(', ')}`);
}

function toCount(option: string, value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`--${option} needs whole numbers above 0, not '${value}'`);
}
