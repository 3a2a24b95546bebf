import { escapeInline } from '../markdown/escapeInline.ts';
import { formatCitations } from '../markdown/formatCitations.ts';
import { marksIn, writeFootnoteMarks } from '../markdown/writeFootnoteMarks.ts';
import type { Entry, Source } from '../types.ts';
import { writeFrontMatter } from '../yaml/writeFrontMatter.ts';
import { formatPhrasings } from './formatPhrasings.ts';

/**
 * Writes the entries of one file as Markdown that `parseEntryFile` reads as the same entries.
 * @param entries with the same topic and dates, which belong to the file
 * @param sources of the file's own, in addition to `sources.yaml`
 */
export function writeEntryFile(entries: readonly Entry[], sources: readonly Source[] = []): string {
  const [first] = entries;
  let labels = 0;
  const sections = entries.map((entry) => {
    const section = writeSection(entry, labels);
    labels += entry.footnotes.length;
    return section;
  });
  return [...(first ? writeFrontMatter(first, sources) : []), ...sections].join('\n');
}

/** @param labelsBefore number of labels that the file has used already */
function writeSection(entry: Entry, labelsBefore: number): string {
  const { heading, phrasings, body, caveat, footnotes } = entry;
  const mark = (text: string): string => writeFootnoteMarks(text, labelsOf(footnotes.length, labelsBefore));
  const box = caveat && `> [!${caveat.kind === 'warning' ? 'WARNING' : 'NOTE'}]\n${quoteLines(mark(caveat.text))}`;
  const answer = [
    ...(box && !isCaveatLast(entry) ? [box] : []),
    mark(body),
    ...(box && isCaveatLast(entry) ? [box] : []),
  ].join('\n\n');
  const definitions = footnotes.map(
    ({ citations }, i) => `[^${labelsBefore + i + 1}]: ${escapeInline(formatCitations(citations))}`,
  );
  return [
    `## ${escapeInline(heading)}`,
    '',
    ...formatPhrasings(phrasings, answer),
    answer,
    '',
    ...(definitions.length > 0 ? [...definitions, ''] : []),
  ].join('\n');
}

/** Whether the caveat must be written below the answer: footnotes are numbered in file order. */
function isCaveatLast({ caveat, body }: Entry): boolean {
  const [inCaveat] = marksIn(caveat?.text ?? '');
  const [inBody] = marksIn(body);
  return inCaveat !== undefined && inBody !== undefined && inBody < inCaveat;
}

/** Returns a function from the number of an entry's footnote to its label in the file. */
function labelsOf(count: number, before: number): (number: number) => string | null {
  return (number) => (number >= 1 && number <= count ? String(before + number) : null);
}

const quoteLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
