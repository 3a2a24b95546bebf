import { createHash } from 'node:crypto';
import type { Entry } from '../types.ts';

/**
 * Ten hexadecimal digits of the sha256 over what people see of an entry: another phrasing by which it is found, or
 * another place in the folder, makes no new revision of its text.
 */
export function entryRevision({ id, kind, heading, body, caveat, footnotes, asOf, expires }: Entry): string {
  const cited = footnotes.map(({ citations }) =>
    citations.map(({ source, paragraphs, quote }) => [source, paragraphs, quote]),
  );
  const shown = JSON.stringify([id, kind, heading, body, caveat?.kind, caveat?.text, cited, asOf, expires]);
  return createHash('sha256').update(shown).digest('hex').slice(0, 10);
}
