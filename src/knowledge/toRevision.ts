import { createHash } from 'node:crypto';
import { entryContent } from './entryContent.ts';
import type { Knowledge } from './types.ts';

/**
 * Ten hexadecimal digits of the sha256 over what a folder says. Neither the order nor the place of entries
 * and sources counts; that of synonym groups does.
 */
export function toRevision({
  entries,
  sources,
  synonyms,
}: Pick<Knowledge, 'entries' | 'sources' | 'synonyms'>): string {
  const documents = [...sources.values()].map((source) =>
    JSON.stringify(Object.entries(source).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
  const content = [entries.map(entryContent).sort(), documents.sort(), synonyms];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 10);
}
