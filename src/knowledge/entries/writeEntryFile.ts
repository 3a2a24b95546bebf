import { escapeInline } from '../markdown/escapeInline.ts';
import { formatCitations } from '../markdown/formatCitations.ts';
import { marksIn, writeFootnoteMarks } from '../markdown/writeFootnoteMarks.ts';
import type { Entry, Source } from '../types.ts';

/**
 * Entries of one file → its Markdown; the inverse of `parseCurated`.
 * @param entries of one topic and one pair of dates, which is what a file has
 * @param sources what the file brings along besides `sources.yaml`
 */
export function writeEntryFile(entries: readonly Entry[], sources: readonly Source[] = []): string {
  let labels = 0;
  const sections = entries.map((entry) => {
    const section = writeSection(entry, labels);
    labels += entry.footnotes.length;
    return section;
  });
  return [...writeHead(entries[0], sources), ...sections].join('\n');
}

function writeHead(first: Entry | undefined, sources: readonly Source[]): readonly string[] {
  const lines = [
    ...(first?.topic ? [`topic: ${JSON.stringify(first.topic)}`] : []),
    ...(first?.asOf ? [`as-of: ${first.asOf}`] : []),
    ...(first?.expires ? [`expires: ${JSON.stringify(first.expires)}`] : []),
    ...(sources.length > 0 ? ['sources:', ...writeSources(sources, '  ')] : []),
  ];
  return lines.length === 0 ? [] : ['---', ...lines, '---', ''];
}

/** Sources as YAML, as `sources.yaml` and front matter have them. */
export function writeSources(sources: readonly Source[], indent = ''): readonly string[] {
  return sources.flatMap(({ id, ...fields }) => [
    `${indent}${JSON.stringify(id)}:`,
    ...Object.entries(fields)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `${indent}  ${name}: ${JSON.stringify(value)}`),
  ]);
}

/** @param before how many labels the file has used already */
function writeSection(entry: Entry, before: number): string {
  const { heading, phrasings, body, caveat, footnotes } = entry;
  const mark = (text: string): string => writeFootnoteMarks(text, labelIn(footnotes.length, before));
  const box = caveat && `> [!${caveat.kind === 'warning' ? 'WARNING' : 'NOTE'}]\n${quoteLines(mark(caveat.text))}`;
  const asked = phrasings.map((phrasing) => `- ${escapeInline(phrasing)}`).join('\n');
  const definitions = footnotes.map(({ citations }, i) => {
    const text = formatCitations(citations);
    return `[^${before + i + 1}]: ${escapeInline(text)}`;
  });
  const parts = [
    `## ${escapeInline(heading)}`,
    ...(phrasings.length > 0 ? ['Also asked:', asked] : []),
    ...(box && !comesLast(entry) ? [box] : []),
    mark(body),
    ...(box && comesLast(entry) ? [box] : []),
    ...(definitions.length > 0 ? [definitions.join('\n')] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Marks are numbered through the file, so the caveat stands where its numbers fit. */
function comesLast({ caveat, body }: Entry): boolean {
  const [first] = marksIn(caveat?.text ?? '');
  const [early] = marksIn(body);
  return first !== undefined && early !== undefined && early < first;
}

/** The label of a footnote of this entry. */
function labelIn(count: number, before: number): (number: number) => string | null {
  return (number) => (number >= 1 && number <= count ? String(before + number) : null);
}

const quoteLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
