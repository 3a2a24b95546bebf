import { createHash } from 'node:crypto';
import type { Entry } from '../types.ts';

/**
 * Returns ten hexadecimal digits that identify the visible text of an entry (SHA-256). Neither its phrasings nor its place
 * in the folder counts.
 */
export function entryRevision({ id, kind, heading, body, caveat, footnotes, asOf, expires }: Entry): string {
  const cited = footnotes.map(({ citations }) =>
    citations.map(({ source, paragraphs, quote }) => [source, paragraphs, quote]),
  );
  const shown = JSON.stringify([id, kind, heading, body, caveat?.kind, caveat?.text, cited, asOf, expires]);
  return createHash('sha256').update(shown).digest('hex').slice(0, 10);
}
