import type { ProblemReport } from '../problems/ProblemReport.ts';
import type { Source } from '../types.ts';
import type { ParsedEntry } from './types.ts';

/** Limits in code points. A Discord message holds 2,000; the rest is for footnotes. */
const MAX_ANSWER = 1900;
const MAX_HEADING = 200;
const MAX_PHRASING = 300;

/**
 * Checks one entry apart from its neighbours.
 * @param sources null if they could not be read: then no source is reported as unknown
 */
export function checkEntry(
  entry: ParsedEntry,
  sources: ReadonlyMap<string, Source> | null,
  report: ProblemReport,
): void {
  const { heading, line, body, caveat, footnotes, asked } = entry;
  if (entry.id.endsWith('#')) report.add(line, 'entry/heading-without-letters', heading);
  if (body === '') report.add(line, 'entry/no-answer', heading);

  for (const { citations, line: at } of footnotes) {
    for (const { source, paragraphs } of citations) {
      if (sources === null) break;
      const known = sources.get(source);
      const last = paragraphs.at(-1) ?? 0;
      if (known === undefined) report.add(at, 'source/unknown', source);
      else if (last > (known.paragraphs ?? last)) {
        report.add(at, 'source/no-such-paragraph', source, last, known.paragraphs ?? 0);
      }
    }
  }

  const answer = countCodePoints(`${heading}${caveat?.text ?? ''}${body}`);
  if (answer > MAX_ANSWER) report.add(line, 'entry/long-answer', heading, answer, MAX_ANSWER);
  const length = countCodePoints(heading);
  if (length > MAX_HEADING) report.add(line, 'entry/long-heading', heading, length, MAX_HEADING);
  for (const { text, line: at } of asked) {
    const points = countCodePoints(text);
    if (points > MAX_PHRASING) report.add(at, 'entry/long-phrasing', text, points, MAX_PHRASING);
  }
}

function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
