import type { Entry } from '../../src/knowledge/types.ts';

/** What the peers index. A type, not an interface: some of them want an index signature. */
export type Document = {
  readonly id: number;
  /** Number of the entry it belongs to. */
  readonly entry: number;
  readonly question: string;
  readonly answer: string;
};

/** One document a phrasing, the heading's with the answer: a question is compared with single phrasings. */
export function toPhrasingDocuments(entries: readonly Entry[]): Document[] {
  const documents: Document[] = [];
  entries.forEach(({ heading, phrasings, body }, entry) => {
    documents.push({ id: documents.length, entry, question: heading, answer: body });
    for (const question of phrasings) documents.push({ id: documents.length, entry, question, answer: '' });
  });
  return documents;
}

/** One document an entry, its phrasings in one field. */
export function toEntryDocuments(entries: readonly Entry[]): Document[] {
  return entries.map(({ heading, phrasings, body }, entry) => ({
    id: entry,
    entry,
    question: [heading, ...phrasings].join('\n'),
    answer: body,
  }));
}

/** The entries of ranked documents, each once. */
export function toEntries(ranked: Iterable<number>, documents: readonly Document[], limit: number): number[] {
  const found = new Set<number>();
  for (const id of ranked) {
    if (found.size >= limit) break;
    const document = documents[id];
    if (document) found.add(document.entry);
  }
  return [...found];
}
