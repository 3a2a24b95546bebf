import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../src/knowledge/types.ts';
import { score } from '../../src/surfaces/terminal/output/scoreResults.ts';
import { readExpectations } from '../ablation/readExpectations.ts';
import type { Encoders } from '../calibrate/openFolder.ts';
import { type ExamFolder, readExamFolder } from '../calibrate/readExamFolder.ts';
import type { Clinc } from '../corpus/readClinc.ts';
import { CONFIDENCE_SIGNALS, type FolderFigures, measureFolder, RANK_SIGNALS } from './measureFolder.ts';
import type { SetFigures, SignalFigures, SignalTableFigures } from './types.ts';

/** Sets of questions that the signals are measured on. */
export interface SignalSets {
  readonly knowledge: Knowledge;
  readonly clinc: Clinc | null;
  /** Parent of folders in the exams' format, or null. */
  readonly exams: string | null;
}

/** Measures what each signal brings: figures with its weight set to 0, nothing fitted again. */
export async function runSignals(
  { knowledge, clinc, exams }: SignalSets,
  encoders: Encoders,
  tell: (line: string) => void,
): Promise<SignalFigures> {
  const development = await measureFolder(toDevelopment(knowledge), encoders);
  tell('signals, the development questions');
  const intents = clinc && (await measureFolder(toExam(clinc), encoders));
  tell('signals, CLINC150');
  const folders: FolderFigures[] = [];
  for (const name of exams === null ? [] : readdirSync(exams).sort()) {
    if (!existsSync(join(exams as string, name, 'gold.json'))) continue;
    folders.push(await measureFolder(await readExamFolder(exams as string, name), encoders));
    tell(`signals, folder ${folders.length}`);
  }
  const table = (part: keyof FolderFigures, names: readonly string[]): SignalTableFigures => {
    const figures = (name: string | null): SetFigures => ({
      development: development[part].get(name) ?? null,
      clinc: intents?.[part].get(name) ?? null,
      exams: mean(folders.map((folder) => folder[part].get(name) ?? null)),
    });
    return { all: figures(null), without: names.map((name) => ({ name, ...figures(name) })) };
  };
  return {
    folders: folders.length,
    rank: table('rank', RANK_SIGNALS),
    confidence: table('confidence', CONFIDENCE_SIGNALS),
  };
}

function toDevelopment(knowledge: Knowledge): ExamFolder {
  const questions = readExpectations().map((expectation) => ({
    text: expectation.question,
    isRight:
      expectation.expect === 'decline'
        ? null
        : ({ kind, body, footnotes }: Knowledge['entries'][number]): boolean => {
            const citations = footnotes.flatMap((footnote) => footnote.citations);
            const { verdict } = score(expectation, { status: 'answered', answer: body, citations });
            return kind !== 'unknown' && verdict === 'correct';
          },
  }));
  return { name: 'development', knowledge, questions };
}

function toExam({ entries, questions, outOfScope }: Clinc): ExamFolder {
  const knowledge: Knowledge = { entries, sources: new Map(), synonyms: [], problems: [], revision: '' };
  return {
    name: 'CLINC150',
    knowledge,
    questions: [
      ...questions.map(({ text, entry }) => ({
        text,
        isRight: ({ id }: { readonly id: string }) => id === entries[entry]?.id,
      })),
      ...outOfScope.map((text) => ({ text, isRight: null })),
    ],
  };
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
