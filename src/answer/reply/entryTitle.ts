import { truncate } from '../../base/truncate.ts';
import { toPlainText } from '../../knowledge/markdown/toPlainText.ts';
import type { Entry } from '../../knowledge/types.ts';

const MAX_HEADING = 40;
const MAX_TITLE = 100;
/** Maximum characters of a passage that are read for its title. */
const MAX_SOURCE = 400;

/**
 * Returns the title of an entry in a list: its heading. Many passages share a heading, so the first words of the passage
 * follow; such a title has at most 100 characters.
 */
export function entryTitle({ kind, heading, body }: Pick<Entry, 'kind' | 'heading' | 'body'>): string {
  if (kind !== 'passage') return heading;
  const text = toPlainText(body.slice(0, MAX_SOURCE).replace(/\[\d{1,4}\](?!\()/gu, ''));
  // A passage that would begin with a pronoun begins with its heading already.
  const words = text.startsWith(`${heading}:`) ? text.slice(heading.length + 1).trim() : text;
  return truncate(`${truncate(heading, MAX_HEADING)}: ${words}`, MAX_TITLE);
}
