import { createHash } from 'node:crypto';
import type { Entry, Knowledge } from '../types.ts';
import { entryContent } from './entryContent.ts';

/**
 * Returns ten hexadecimal digits that identify the content of a knowledge base (SHA-256). Neither the order nor the place
 * of entries and sources counts; the order of synonym groups does.
 */
export function knowledgeRevision({
  entries,
  sources,
  synonyms,
}: Pick<Knowledge, 'entries' | 'sources' | 'synonyms'>): string {
  const documents = [...sources.values()].map((source) =>
    JSON.stringify(
      Object.entries(source)
        .filter(([name]) => name !== 'changed')
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  );
  const content = [entries.map(toContent).sort(), documents.sort(), synonyms];
  return sha256(JSON.stringify(content)).toString('hex').slice(0, 10);
}

/** Returns the content of an entry; for a passage its digest, because 200,000 in full would take half a gigabyte. */
function toContent(entry: Entry): string {
  const content = entryContent(entry);
  return entry.article ? sha256(content).toString('base64') : content;
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
