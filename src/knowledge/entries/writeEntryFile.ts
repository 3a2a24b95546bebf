import { escapeInline } from '../markdown/escapeInline.ts';
import { formatCitations } from '../markdown/formatCitations.ts';
import { marksIn, writeFootnoteMarks } from '../markdown/writeFootnoteMarks.ts';
import type { Citation, Entry, Source } from '../types.ts';
import { writeFrontMatter } from '../yaml/writeFrontMatter.ts';
import { formatPhrasings } from './formatPhrasings.ts';
import { citesOwnFile } from './sources/citeOwnFile.ts';
import { writeLink } from './sources/writeLink.ts';

/**
 * Writes the entries of one file as Markdown that `parseEntryFile` reads as the same entries.
 * @param entries with the same topic and dates, which belong to the file
 * @param sources of the file's own, in addition to `sources.yaml`
 */
export function writeEntryFile(entries: readonly Entry[], sources: readonly Source[] = []): string {
  const [first] = entries;
  const common = entries.find(citesAsWhole)?.footnotes[0]?.citations ?? null;
  const links = new Map(sources.map((source) => [source.id, writeLink(source)]));
  let labels = 0;
  const sections = entries.map((entry) => {
    const section = writeSection(entry, labels, links);
    labels += entry.footnotes.length;
    return section;
  });
  const inPart = new Set(
    entries
      .flatMap(({ footnotes }) => footnotes.flatMap(({ citations }) => citations.filter((one) => !isWhole(one))))
      .map(({ source }) => source),
  );
  const listed = sources.filter(({ id }) => !links.get(id) || inPart.has(id));
  const head = first ? writeFrontMatter(first, listed, common && formatWithLinks(common, links)) : [];
  return [...head, ...sections].join('\n');
}

/** Link in Markdown for each source that a link says all about; null for the others. */
type Links = ReadonlyMap<string, string | null>;

const formatWithLinks = (citations: readonly Citation[], links: Links): string =>
  citations
    .map((citation) => {
      const link = isWhole(citation) ? links.get(citation.source) : null;
      return link ?? escapeInline(formatCitations([citation]));
    })
    .join('; ');

/** Whether a citation names its source alone, as a link can; with paragraphs or a quotation the source must be listed. */
const isWhole = ({ paragraphs, quote }: Citation): boolean => paragraphs.length === 0 && quote === null;

/** Whether the only footnote of an entry has no mark: it is the file's `source:`, or the file itself. */
const isUnmarked = ({ footnotes, body, caveat }: Entry): boolean =>
  footnotes.length === 1 && !marksIn(`${body}\n\n${caveat?.text ?? ''}`).includes(1);

const citesAsWhole = (entry: Entry): boolean => isUnmarked(entry) && !citesOwnFile(entry);

/** @param labelsBefore number of labels that the file has used already */
function writeSection(entry: Entry, labelsBefore: number, links: Links): string {
  const { heading, phrasings, body, caveat } = entry;
  const footnotes = isUnmarked(entry) || citesOwnFile(entry) ? [] : entry.footnotes;
  const mark = (text: string): string => writeFootnoteMarks(text, labelsOf(footnotes.length, labelsBefore));
  const box = caveat && `> [!${caveat.kind === 'warning' ? 'WARNING' : 'NOTE'}]\n${quoteLines(mark(caveat.text))}`;
  const answer = [
    ...(box && !isCaveatLast(entry) ? [box] : []),
    mark(body),
    ...(box && isCaveatLast(entry) ? [box] : []),
  ].join('\n\n');
  const definitions = footnotes.map(
    ({ citations }, i) => `[^${labelsBefore + i + 1}]: ${formatWithLinks(citations, links)}`,
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
