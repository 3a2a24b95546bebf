/** The nouns of loading in a worker: what the two threads send each other, and what comes of it. */
import type { CitedNumbers } from '../knowledge/assembleKnowledge.ts';
import type { ReadCache } from '../knowledge/reading/types.ts';
import type { DocumentTexts, Entry, Knowledge } from '../knowledge/types.ts';
import type { EncodedKnowledge } from '../search/addMeaning.ts';
import type { FolderFit } from '../search/confidence/types.ts';
import type { IndexData } from '../search/indexData.ts';
import type { LearnedModel } from '../search/learned/types.ts';
import type { KnowledgeData } from '../search/openIndexes.ts';
import type { KnowledgeTexts } from './meaning/types.ts';
import type { Snapshot } from './types.ts';

/**
 * Messages of the worker, in this order: entries and documents in pieces, the rest of the knowledge and the index, texts to encode in
 * pieces, maybe the learned part, and, once the encodings have come, what they add to the index. It waits after each until it
 * is told to go on: messages that pile up are received in one go, and hold up the answers.
 */
export type LoadMessage =
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  | { readonly kind: 'documents'; readonly parts: readonly DocumentPart[] }
  | { readonly kind: 'index'; readonly rest: Omit<Knowledge, 'entries' | 'documents'>; readonly data: KnowledgeData }
  | { readonly kind: 'texts'; readonly list: keyof KnowledgeTexts; readonly texts: readonly string[] }
  | { readonly kind: 'planned'; readonly hasDocuments: boolean }
  | { readonly kind: 'model'; readonly model: LearnedModel }
  | { readonly kind: 'words' }
  | { readonly kind: 'read'; readonly cache: ReadCache }
  | { readonly kind: 'meaning'; readonly added: AddedData }
  | { readonly kind: 'done' };

/** Consecutive paragraphs of a document. */
export type DocumentPart = readonly [source: string, paragraphs: readonly string[]];

/** Task of the worker, with all that it begins with. */
export interface LoadData {
  readonly task: LoadTask;
  readonly hasEncoder: boolean;
  /** Documents that were read before. */
  readonly cache: ReadCache;
}

/** Messages to the worker. `encoded` is null if there are no encodings. */
export type LoadReply = 'go on' | { readonly encoded: EncodedKnowledge | null };

/** The parts of an index's data that are new or differ. */
export interface AddedData {
  readonly written: Partial<IndexData>;
  readonly documents: Partial<IndexData> | null;
  readonly rest: Partial<KnowledgeData>;
}

/** Task of the worker: a folder to read, or knowledge that was read before, maybe with an earlier examination's outcome. */
export type LoadTask =
  | { readonly folder: string; readonly dataDir?: string; readonly settled?: boolean; readonly cited?: CitedNumbers }
  | { readonly knowledge: Knowledge; readonly fit?: FolderFit | null };

/** A snapshot that can be served at once, and the same with its learned part and with its meaning. */
export interface Loading {
  /** Of a large base, this ranks by words alone until the next is there. */
  readonly lexical: Promise<Snapshot>;
  readonly full: Promise<Snapshot>;
  /** Comes when all texts are encoded, maybe after minutes; null if the encoder is off or failed. Never rejects. */
  readonly meaning: Promise<Snapshot | null>;
  /** Gives up the work that is under way. */
  readonly stop: () => void;
}

/** Paragraphs a message: receiving one must not hold up the answers. */
const PARAGRAPHS = 1000;

/** Cuts the texts of documents into messages of a thousand paragraphs at most; together they hold every document. */
export function* cutDocuments(documents: DocumentTexts): Generator<readonly DocumentPart[]> {
  let parts: DocumentPart[] = [];
  let room = PARAGRAPHS;
  for (const [source, paragraphs] of documents) {
    let from = 0;
    do {
      const part = paragraphs.slice(from, from + room);
      parts.push([source, part]);
      from += part.length;
      // A document without a paragraph counts as one, so that no message grows without end.
      room -= Math.max(1, part.length);
      if (room <= 0) {
        yield parts;
        parts = [];
        room = PARAGRAPHS;
      }
    } while (from < paragraphs.length);
  }
  if (parts.length > 0) yield parts;
}

/** Returns the parts of `after` that are not the very ones of `before`. */
export function findAdded(before: KnowledgeData, after: KnowledgeData): AddedData {
  const { written, documents, ...rest } = after;
  return {
    written: changedParts(before.written, written),
    documents: documents && changedParts(before.documents ?? {}, documents),
    rest: changedParts<Partial<KnowledgeData>>(before, rest),
  };
}

/** Returns the data that `findAdded` compared with. */
export const mergeAdded = (before: KnowledgeData, { written, documents, rest }: AddedData): KnowledgeData => ({
  ...before,
  ...rest,
  written: { ...before.written, ...written },
  documents: before.documents && { ...before.documents, ...documents },
});

function changedParts<T extends object>(before: Partial<T>, after: T): Partial<T> {
  const changed = Object.entries(after).filter(([name, value]) => before[name as keyof T] !== value);
  return Object.fromEntries(changed) as Partial<T>;
}

/** Returns the best snapshot of a loading: with meaning if there is an encoder, else with words alone. */
export async function waitForMeaning({ meaning, full }: Loading): Promise<Snapshot> {
  return (await meaning) ?? full;
}
