import type { Entry } from '../types.ts';

/**
 * What an entry says, as one string: equal strings, equal entries. Where it stands (file, line) is no part of it.
 */
export function entryContent(entry: Entry): string {
  const { id, kind, heading, phrasings, body, caveat, footnotes, topic, asOf, expires, article } = entry;
  const cited = footnotes.map(({ citations }) =>
    citations.map(({ source, paragraphs, quote }) => [source, paragraphs, quote]),
  );
  const words = [id, kind, heading, phrasings, body, caveat?.kind, caveat?.text, cited, topic, asOf, expires];
  return JSON.stringify(article ? [...words, article.source, article.context] : words);
}
