import type { Entry } from '../types.ts';

/** Serializes the content of an entry, without its place (file and line): equal strings mean equal entries. */
export function entryContent(entry: Entry): string {
  const { id, kind, heading, phrasings, body, caveat, footnotes, topic, asOf, expires, article } = entry;
  const cited = footnotes.map(({ citations }) =>
    citations.map(({ source, paragraphs, quote }) => [source, paragraphs, quote]),
  );
  const words = [id, kind, heading, phrasings, body, caveat?.kind, caveat?.text, cited, topic, asOf, expires];
  return JSON.stringify(article ? [...words, article.source, article.context] : words);
}
