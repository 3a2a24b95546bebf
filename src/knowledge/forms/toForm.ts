import { formatLink } from '../entries/sources/linkSource.ts';
import { formatCitations } from '../markdown/formatCitations.ts';
import type { Entry, Source } from '../types.ts';
import { BULLET } from './readForm.ts';
import { joinCaveat } from './splitCaveat.ts';
import type { EntryForm } from './types.ts';

/**
 * Fills in the form of an existing entry.
 * @param sources those that the entry cites
 */
export function toForm(entry: Entry, sources: ReadonlyMap<string, Source>): EntryForm {
  const lines = entry.footnotes.map(({ citations }) => {
    const [only, ...more] = citations;
    const source = only && more.length === 0 ? sources.get(only.source) : undefined;
    // A moderator's link is shown as a link; a source of the folder is shown with its paragraphs.
    const link = source && /^(?:link|message)-/u.test(source.id) ? formatLink(source) : null;
    return link ?? formatCitations(citations);
  });
  return {
    question: entry.heading,
    answer: joinCaveat(entry),
    sources: lines.join('\n'),
    // `readForm` removes one bullet from each line.
    asked: entry.phrasings.map((phrasing) => (BULLET.test(phrasing) ? `- ${phrasing}` : phrasing)).join('\n'),
    until: entry.expires ?? '',
    topic: entry.topic ?? '',
  };
}
