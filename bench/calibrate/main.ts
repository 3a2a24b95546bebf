/**
 * `npm run calibrate`: fit the confidence on judged questions and write src/search/confidence/weights.ts. With `-- --documents` only what is
 * for documents is fitted again, which takes a minute.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { CALIBRATION, LEXICAL_CALIBRATION } from '../../src/search/confidence/weights.ts';
import { readClinc } from '../corpus/readClinc.ts';
import { type CaseSet, collectClinc, collectShipped } from './collectCases.ts';
import { fitDocuments } from './fitDocuments.ts';
import { type Case, fitLogistic, type Logistic, predict } from './fitLogistic.ts';

const CLINC = process.env.CLINC150 ?? '../shared/datasets/clinc150-dev.json';
const SOURCES = process.env.DOCUMENTS ?? '../shared/sources';
const TARGET = 'src/search/confidence/weights.ts';
/**
 * What each feature may do, in the order of `toFeatures`: 1 speak for, -1 against, 0 either. Judged questions alone would make
 * noise of some, and a base that is unlike those judged would be answered by the noise.
 */
const SIGNS = [1, 1, 1, 1, 1, 1, 1, 1, -1, 1, -1, -1, -1, -1, 0, 0, 1, -1, -1, -1];
/** The same in the order of `toDocumentFeatures`. */
const DOCUMENT_SIGNS = [1, 1, -1, -1, -1, -1, -1];
const THRESHOLDS = [0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75];

interface Fit {
  readonly name: string;
  /** What the constants are for, as their docstring says. */
  readonly purpose: string;
  readonly logistic: Logistic;
  /** What they were fitted on; none where they stay as they are. */
  readonly sets: readonly CaseSet[];
}

function toSource(fits: readonly Fit[], ranking: readonly number[]): string {
  const constants = fits.map(({ name, purpose, logistic }) => {
    const numbers = logistic.weights.map((weight) => `    ${weight.toFixed(4)},`).join('\n');
    return `/** ${purpose} */
export const ${name}: Calibration = {
  bias: ${logistic.bias.toFixed(4)},
  weights: [
${numbers}
  ],
};
`;
  });
  return `import type { Calibration } from './confidence.ts';

// Written by \`npm run calibrate\`, from judged questions of CLINC150, the shipped knowledge and documents: do not edit. Fit again when
// a constant of the ranking changes.

${constants.join('\n')}
/** How passages of documents are ranked when they are read, in the order of \`toNumbers\`. */
export const DOCUMENT_RANKING: readonly number[] = [
${ranking.map((weight) => `  ${weight.toFixed(4)},`).join('\n')}
];
`;
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
function printReliability(logistic: Logistic, sets: readonly CaseSet[]): void {
  const judged = sets.flatMap(({ cases }) =>
    cases.map((one) => ({ ...one, confidence: predict(logistic, one.features) })),
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
function printThresholds(logistic: Logistic, sets: readonly CaseSet[]): void {
  console.log(
    `\nasserted and right / asserted, in % of the questions, at a least confidence of\n${' '.repeat(44)}${THRESHOLDS.map((threshold) => String(threshold).padStart(11)).join('')}`,
  );
  for (const { name, cases, asked } of sets) {
    const cells = THRESHOLDS.map((threshold) => {
      const asserted = cases.filter(({ features }) => predict(logistic, features) >= threshold);
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

function fitWritten(withLearning: boolean, before: Logistic): Pick<Fit, 'logistic' | 'sets'> {
  if (onlyDocuments || !clinc) return { logistic: before, sets: [] };
  const sets = merge([...collectClinc(clinc, withLearning), ...collectShipped(knowledge, withLearning)]);
  return { logistic: fitLogistic(casesOf(sets), SIGNS), sets };
}

const casesOf = (sets: readonly CaseSet[]): readonly Case[] => sets.flatMap(({ cases }) => cases);

const documents = await fitDocuments(SOURCES);
const fits: readonly Fit[] = [
  { name: 'CALIBRATION', purpose: 'With the learned part.', ...fitWritten(true, CALIBRATION) },
  {
    name: 'LEXICAL_CALIBRATION',
    purpose: 'While the words alone rank.',
    ...fitWritten(false, LEXICAL_CALIBRATION),
  },
  {
    name: 'DOCUMENT_CALIBRATION',
    purpose: 'For the text of documents.',
    logistic: fitLogistic(casesOf(documents.sets), DOCUMENT_SIGNS),
    sets: documents.sets,
  },
];
writeFileSync(TARGET, toSource(fits, documents.weights));
for (const { sets, logistic } of fits.filter((fit) => fit.sets.length > 0)) {
  printReliability(logistic, sets);
  printThresholds(logistic, sets);
}
console.log('\na right passage comes first, by words / when read, of those that are read');
for (const { name, answerable, byWords, whenRead } of documents.firsts) {
  console.log(`${name.padEnd(24)}${`${byWords} / ${whenRead} of ${answerable}`.padStart(20)}`);
}
