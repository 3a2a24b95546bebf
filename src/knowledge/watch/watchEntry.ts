import type { Citation, DocumentTexts, Entry } from '../types.ts';
import { followParagraph } from './followParagraph.ts';
import { type DocumentIndex, indexDocument } from './indexDocument.ts';
import { readParagraph } from './readParagraph.ts';
import type { WatchedParagraph } from './types.ts';

/** Looks up documents by source id; null for a source without a text. */
export type FindDocument = (source: string) => Promise<DocumentIndex | null>;

/** Returns a function that indexes documents when they are first asked for. */
export function createDocumentFinder(documents: DocumentTexts): FindDocument {
  const indexes = new Map<string, Promise<DocumentIndex>>();
  return async (source) => {
    const paragraphs = documents.get(source);
    if (!paragraphs) return null;
    const index = indexes.get(source) ?? indexDocument(paragraphs);
    indexes.set(source, index);
    return index;
  };
}

/**
 * Remembers what the paragraphs say that an entry cites. Empty if it was taken from a document itself, or cites none whose
 * text is known.
 * @param before what its earlier text cited: a footnote that still has a number from before its paragraph moved goes with it
 */
export async function rememberEntry(
  { footnotes, article }: Pick<Entry, 'footnotes' | 'article'>,
  find: FindDocument,
  before: readonly WatchedParagraph[] = [],
): Promise<readonly WatchedParagraph[]> {
  if (article) return [];
  const cited = new Map<string, WatchedParagraph>();
  const all = footnotes.flatMap(({ citations }) => citations);
  const places = movedPlaces(before, all);
  for (const { source, paragraphs } of all) {
    const document = await find(source);
    if (!document) continue;
    for (const number of paragraphs) {
      const key = `${source} ${number}`;
      cited.set(key, rememberParagraph(source, number, places.get(key) ?? number, document));
    }
  }
  return [...cited.values()];
}

/** Returns the places of paragraphs that moved and that are cited by their old numbers, and not by their new ones. */
function movedPlaces(before: readonly WatchedParagraph[], citations: readonly Citation[]): Map<string, number> {
  const keys = new Set(
    citations.flatMap(({ source, paragraphs }) => paragraphs.map((number) => `${source} ${number}`)),
  );
  return new Map(
    before.flatMap(({ source, number, at }) =>
      at === null || at === number || keys.has(`${source} ${at}`) ? [] : [[`${source} ${number}`, at] as const],
    ),
  );
}

function rememberParagraph(source: string, number: number, at: number, document: DocumentIndex): WatchedParagraph {
  const paragraph = document.paragraphs[at - 1];
  return {
    source,
    number,
    said: paragraph === undefined ? null : readParagraph(paragraph),
    at: paragraph === undefined ? null : at,
    says: null,
    before: document.hashAt(at - 1),
    after: document.hashAt(at + 1),
  };
}

/** Follows the paragraphs that an entry cites. A document without a text now leaves its paragraphs as they were. */
export async function followEntry(
  cited: readonly WatchedParagraph[],
  find: FindDocument,
  findEarlier: FindDocument,
): Promise<readonly WatchedParagraph[]> {
  const followed: WatchedParagraph[] = [];
  for (const watched of cited) {
    const document = await find(watched.source);
    followed.push(document ? await followParagraph(watched, document, await findEarlier(watched.source)) : watched);
  }
  return followed;
}

/** Accepts what the paragraphs say now: from here on, only further changes count. */
export const keepEntry = (cited: readonly WatchedParagraph[]): readonly WatchedParagraph[] =>
  cited.map((watched) => {
    if (!isChanged(watched)) return watched;
    return { ...watched, said: watched.at === null ? null : watched.says, says: null };
  });

/** Whether a paragraph says something else than when the entry was written, or is gone. */
export const isChanged = ({ said, at, says }: WatchedParagraph): boolean =>
  said !== null && (at === null || says !== null);
