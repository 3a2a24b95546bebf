import { entryIssues } from '../problems/entryIssues.ts';
import { type Issue, problemAt } from '../problems/issue.ts';
import type { Problem, Source } from '../types.ts';
import type { ParsedEntry } from './parseEntryFile.ts';

/** In code points. A Discord message holds 2,000; the rest is for footnotes. */
const MAX_ANSWER = 1900;
const MAX_HEADING = 200;
const MAX_PHRASING = 300;

/**
 * What one entry must have, apart from its neighbours.
 * @param sources null where they are not known: then none is missed
 */
export function checkEntry(draft: ParsedEntry, sources: ReadonlyMap<string, Source> | null): Problem[] {
  const { heading, line, body, caveat, footnotes, kind, asked } = draft;
  const problems: Problem[] = [];
  const tell = (at: number, fault: Issue) => void problems.push(problemAt(draft.file, at, fault));

  if (draft.id.endsWith('#')) tell(line, entryIssues.noSlug(heading));
  if (body === '') tell(line, entryIssues.emptyBody(heading));
  else if (footnotes.length === 0 && kind !== 'unknown') tell(line, entryIssues.noFootnote(heading));

  for (const { citations, line: at } of footnotes) {
    for (const { source, paragraphs } of citations) {
      if (sources === null) break;
      const known = sources.get(source);
      const last = paragraphs.at(-1) ?? 0;
      if (known === undefined) tell(at, entryIssues.unknownSource(source));
      else if (last > (known.paragraphs ?? last))
        tell(at, entryIssues.beyondSource(source, last, known.paragraphs ?? 0));
    }
  }

  const answer = codePoints(`${heading}${caveat?.text ?? ''}${body}`);
  if (answer > MAX_ANSWER) tell(line, entryIssues.longAnswer(heading, answer, MAX_ANSWER));
  const length = codePoints(heading);
  if (length > MAX_HEADING) tell(line, entryIssues.longHeading(heading, length, MAX_HEADING));
  for (const { text, line: at } of asked) {
    const points = codePoints(text);
    if (points > MAX_PHRASING) tell(at, entryIssues.longPhrasing(text, points, MAX_PHRASING));
  }
  return problems;
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
