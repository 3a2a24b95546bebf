/**
 * `npm run calibrate`: fit the confidence on judged questions and write src/search/weights.ts. With `-- --documents` only what is
 * for documents is fitted again, which takes a minute.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import type { Weights } from '../../src/search/linear/types.ts';
import { entrySignals } from '../../src/search/signals/entrySignals.ts';
import { passageSignals } from '../../src/search/signals/passageSignals.ts';
import { ENTRY_WEIGHTS, LEXICAL_WEIGHTS } from '../../src/search/weights.ts';
import { readClinc } from '../corpus/readClinc.ts';
import { type CaseSet, collectClinc, collectShipped } from './collectCases.ts';
import { fitDocuments, toRankWeights } from './fitDocuments.ts';
import { type Case, fitLogistic, predict } from './fitLogistic.ts';

const CLINC = process.env.CLINC150 ?? '../shared/datasets/clinc150-dev.json';
const SOURCES = process.env.DOCUMENTS ?? '../shared/sources';
const TARGET = 'src/search/weights.ts';
const THRESHOLDS = [0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75];

interface Fit {
  readonly name: string;
  /** What the constants are for, as their docstring says. */
  readonly purpose: string;
  readonly logistic: Weights<string>;
  /** What they were fitted on; none where they stay as they are. */
  readonly sets: readonly CaseSet[];
}

function toSource(fits: readonly Fit[]): string {
  const constants = fits.map(({ name, purpose, logistic }) => {
    const numbers = Object.entries(logistic).map(([signal, weight]) => `  ${signal}: ${weight.toFixed(4)},`);
    return `/** ${purpose} */\nexport const ${name} = {\n${numbers.join('\n')}\n} as const;\n`;
  });
  return `// Written by \`npm run calibrate\` from judged questions of CLINC150, the shipped knowledge and documents: do not edit. Fit
// again when a signal or a constant of the ranking changes.

${constants.join('\n')}`;
}

/** Questions merged by origin. */
function merge(sets: readonly CaseSet[]): readonly CaseSet[] {
  const merged = new Map<string, CaseSet>();
  for (const { name, cases, asked } of sets) {
    const before = merged.get(name);
    merged.set(name, { name, cases: [...(before?.cases ?? []), ...cases], asked: asked + (before?.asked ?? 0) });
  }
  return [...merged.values()];
}

/** Share right in each tenth of confidence: a calibrated confidence gives about its own value. */
function printReliability(logistic: Weights<string>, sets: readonly CaseSet[]): void {
  const judged = sets.flatMap(({ cases }) =>
    cases.map((one) => ({ ...one, confidence: predict(logistic, one.values) })),
  );
  console.log('\nconfidence   questions   mean   right');
  for (let decile = 0; decile < 10; decile++) {
    const within = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === decile);
    const total = within.reduce((sum, { weight }) => sum + weight, 0) || 1;
    const mean = within.reduce((sum, { weight, confidence }) => sum + weight * confidence, 0) / total;
    const right = within.reduce((sum, one) => sum + (one.right ? one.weight : 0), 0) / total;
    console.log(
      `${(decile / 10).toFixed(1)}–${((decile + 1) / 10).toFixed(1)}  ${String(within.length).padStart(9)}   ${mean.toFixed(2)}    ${right.toFixed(2)}`,
    );
  }
}

/** For each origin and threshold: share of all questions asserted and right, and share asserted. */
function printThresholds(logistic: Weights<string>, sets: readonly CaseSet[]): void {
  console.log(
    `\nasserted and right / asserted, in % of the questions, at a least confidence of\n${' '.repeat(44)}${THRESHOLDS.map((threshold) => String(threshold).padStart(11)).join('')}`,
  );
  for (const { name, cases, asked } of sets) {
    const cells = THRESHOLDS.map((threshold) => {
      const asserted = cases.filter(({ values }) => predict(logistic, values) >= threshold);
      const right = asserted.filter((one) => one.right).length;
      return `${((100 * right) / asked).toFixed(1)}/${((100 * asserted.length) / asked).toFixed(1)}`.padStart(11);
    });
    console.log(name.padEnd(44) + cells.join(''));
  }
}

const clinc = readClinc(CLINC);
if (!clinc || !existsSync(TARGET) || !existsSync(SOURCES)) {
  console.error(
    !existsSync(TARGET)
      ? `run this from the repository: there is no ${TARGET}`
      : clinc
        ? `there is no ${SOURCES}: name the folder of the numbered documents with the variable DOCUMENTS`
        : `there is no ${CLINC}: name CLINC150's development file with the variable CLINC150`,
  );
  process.exit(1);
}
const onlyDocuments = process.argv.includes('--documents');
const knowledge = await loadKnowledge('knowledge');

function fitWritten(withLearning: boolean, before: Weights<string>): Pick<Fit, 'logistic' | 'sets'> {
  if (onlyDocuments || !clinc) return { logistic: before, sets: [] };
  const sets = merge([...collectClinc(clinc, withLearning), ...collectShipped(knowledge, withLearning)]);
  return { logistic: fitLogistic(casesOf(sets), entrySignals), sets };
}

const casesOf = (sets: readonly CaseSet[]): readonly Case[] => sets.flatMap(({ cases }) => cases);

const documents = await fitDocuments(SOURCES);
const fits: readonly Fit[] = [
  {
    name: 'ENTRY_WEIGHTS',
    purpose: 'Confidence in a written entry, with the learned part.',
    ...fitWritten(true, ENTRY_WEIGHTS),
  },
  {
    name: 'LEXICAL_WEIGHTS',
    purpose: 'Confidence in a written entry while words alone rank.',
    ...fitWritten(false, LEXICAL_WEIGHTS),
  },
  {
    name: 'PASSAGE_WEIGHTS',
    purpose: 'Confidence in a passage of a document.',
    logistic: fitLogistic(casesOf(documents.sets), passageSignals),
    sets: documents.sets,
  },
  {
    name: 'PASSAGE_RANK_WEIGHTS',
    purpose: 'Rank of a passage beside the others that the words brought forward.',
    logistic: toRankWeights(documents.weights),
    sets: [],
  },
];
writeFileSync(TARGET, toSource(fits));
for (const { sets, logistic } of fits.filter((fit) => fit.sets.length > 0)) {
  printReliability(logistic, sets);
  printThresholds(logistic, sets);
}
console.log('\na right passage comes first, by words / when read, of those that are read');
for (const { name, answerable, byWords, whenRead } of documents.firsts) {
  console.log(`${name.padEnd(24)}${`${byWords} / ${whenRead} of ${answerable}`.padStart(20)}`);
}
