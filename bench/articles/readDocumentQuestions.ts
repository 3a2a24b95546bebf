import { readFileSync } from 'node:fs';
import type { Entry } from '../../src/knowledge/types.ts';
import { type Expectation, score } from '../../src/surfaces/terminal/output/scoreResults.ts';
import { findParagraphs } from './findParagraphs.ts';

/** A question to documents. */
export interface DocumentQuestion {
  readonly question: string;
  /** Whether what these entries say and cite together is what the question wants; never where nothing answers it. */
  readonly isHeldBy: (entries: readonly Entry[]) => boolean;
  readonly isAnswerable: boolean;
}

/** Questions with what an answer must say and cite. */
export function readExpectations(path: string): readonly DocumentQuestion[] {
  return readLines<Expectation>(path).map((expected) => ({
    question: expected.question,
    isAnswerable: expected.expect === 'answer',
    isHeldBy: (entries) => {
      const answer = entries.map(({ body }) => body).join('\n\n');
      return score(expected, { status: 'answered', answer, citations: citationsOf(entries) }).verdict === 'correct';
    },
  }));
}

/** Questions of the same form, judged by the paragraphs that are cited alone. */
export function readCitedExpectations(path: string): readonly DocumentQuestion[] {
  return readLines<Expectation>(path).map(({ question, expect, cite_any }) => ({
    question,
    isAnswerable: expect === 'answer',
    isHeldBy: (entries) =>
      expect === 'answer' &&
      citationsOf(entries).some(({ source, paragraphs }) =>
        cite_any.some(([wanted, some]) => wanted === source && paragraphs.some((one) => some.includes(one))),
      ),
  }));
}

/** A question that a paragraph answers, or nothing. */
export interface ParagraphQuestion extends DocumentQuestion {
  readonly id: string;
}

/**
 * Questions with the beginning, or some words, of the paragraph that answers; null where none does.
 * @param folder has the documents that are asked
 * @param document its id, where the questions do not name one of their own
 */
export function readParagraphQuestions(path: string, folder: string, document = ''): readonly ParagraphQuestion[] {
  const paragraphs = findParagraphs(folder);
  return readLines<{ id: string; question: string; right: string | null; in?: string | null }>(path).map((line) => {
    const asked = line.in ?? document;
    const wanted = line.right === null ? [] : paragraphs(asked, line.right);
    const isWanted = ({ source, paragraphs: cited }: { source: string; paragraphs: readonly number[] }): boolean =>
      source === asked && cited.some((paragraph) => wanted.includes(paragraph));
    const isHeldBy = (entries: readonly Entry[]): boolean => citationsOf(entries).some(isWanted);
    return { id: line.id, question: line.question, isAnswerable: line.right !== null, isHeldBy };
  });
}

const readLines = <T>(path: string): readonly T[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

const citationsOf = (entries: readonly Entry[]) =>
  entries.flatMap(({ footnotes }) => footnotes.flatMap((footnote) => footnote.citations));
