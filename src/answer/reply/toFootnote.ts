import { isOwnCitation } from '../../knowledge/entries/sources/citeOwnFile.ts';
import { formatParagraphs } from '../../knowledge/markdown/formatCitations.ts';
import type { Citation, Entry, Footnote, Source } from '../../knowledge/types.ts';
import type { AnswerMessages } from '../../locales/en/answer.ts';
import { dateOf } from './formatDates.ts';
import type { ReplyFootnote } from './types.ts';

/** Returns a footnote of an entry as one line: title, paragraphs, date and quotation of each source. */
export function toFootnote(
  entry: Entry,
  footnote: Footnote,
  number: number,
  sources: ReadonlyMap<string, Source>,
  words: AnswerMessages,
): ReplyFootnote {
  const parts = footnote.citations.map((citation) => {
    const source = sources.get(citation.source);
    const quote = citation.quote ? `: “${citation.quote}”` : '';
    const place = describePlace(entry, citation);
    return `${[source?.title ?? citation.source, ...place, dateOf(source, words)].join(', ')}${quote}`;
  });
  const first = footnote.citations[0];
  return { number, text: parts.join('; '), url: (first && sources.get(first.source)?.url) ?? null };
}

/** Returns the paragraphs that are cited, or the heading if an entry cites its own file; nothing for a whole source. */
export function describePlace({ file, heading }: Entry, citation: Citation): readonly string[] {
  if (citation.paragraphs.length > 0) return [formatParagraphs(citation.paragraphs)];
  return isOwnCitation(file, citation) ? [heading] : [];
}
