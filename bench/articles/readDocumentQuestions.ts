import { readFileSync } from 'node:fs';
import type { Entry } from '../../src/knowledge/types.ts';
import { type Expectation, score } from '../../src/surfaces/terminal/scoreResults.ts';
import { findParagraphs } from '../articles/unseen/findParagraphs.ts';

/** A question to documents. */
export interface DocumentQuestion {
  readonly question: string;
  /** Whether what these entries say and cite together is what the question wants; never where nothing answers it. */
  readonly isHeldBy: (entries: readonly Entry[]) => boolean;
}

/** Questions with what an answer must say and cite. */
export function readExpectations(path: string): readonly DocumentQuestion[] {
  return readLines<Expectation>(path).map((expected) => ({
    question: expected.question,
    isHeldBy: (entries) => {
      const answer = entries.map(({ body }) => body).join('\n\n');
      return score(expected, { status: 'answered', answer, citations: citationsOf(entries) }).verdict === 'correct';
    },
  }));
}

/**
 * Questions with the beginning of the paragraph that answers, or null.
 * @param folder has the document that is asked
 * @param document its id
 */
export function readParagraphQuestions(path: string, folder: string, document: string): readonly DocumentQuestion[] {
  const paragraphs = findParagraphs(folder);
  return readLines<{ readonly question: string; readonly right: string | null }>(path).map(({ question, right }) => {
    const wanted = right === null ? [] : paragraphs(document, right);
    const isWanted = ({ source, paragraphs: cited }: { source: string; paragraphs: readonly number[] }): boolean =>
      source === document && cited.some((paragraph) => wanted.includes(paragraph));
    return { question, isHeldBy: (entries) => citationsOf(entries).some(isWanted) };
  });
}

const readLines = <T>(path: string): readonly T[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

const citationsOf = (entries: readonly Entry[]) =>
  entries.flatMap(({ footnotes }) => footnotes.flatMap((footnote) => footnote.citations));
