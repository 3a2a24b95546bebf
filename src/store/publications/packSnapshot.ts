import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Entry, Source } from '../../knowledge/types.ts';
import type { KnowledgeSnapshot } from './types.ts';

/** Snapshot as a list of contents by hash: content that two snapshots share is stored once. */
export interface PackedSnapshot {
  readonly manifest: Manifest;
  /** Hash → JSON. */
  readonly contents: ReadonlyMap<string, string>;
}

/** List of a snapshot's contents. It has each entry's place, so that an entry that only moves is not stored again. */
export interface Manifest {
  /** Hash, key, file, line. */
  readonly entries: readonly (readonly [string, string, string, number])[];
  /** Hash of sources and synonyms. */
  readonly rest: string;
  /** Source id and the hashes of the document's pieces, in order; absent if the texts of documents are not known. */
  readonly documents?: readonly (readonly [string, readonly string[]])[];
}

/** Entries read or written before the event loop gets a turn. */
const SLICE = 200;
/** Paragraphs of a piece: an unchanged piece of a changed document is not stored again. */
const PIECE = 50;

/** Packs a snapshot. */
export async function packSnapshot(snapshot: KnowledgeSnapshot): Promise<PackedSnapshot> {
  const { entries, sources, synonyms, documents } = snapshot;
  const contents = new Map<string, string>();
  const put = (value: unknown): string => {
    const json = JSON.stringify(value);
    const hash = createHash('sha256').update(json).digest('hex').slice(0, 32);
    contents.set(hash, json);
    return hash;
  };
  return {
    manifest: {
      entries: await mapInSlices(
        entries,
        ({ key, file, line, ...content }) => [put(sortKeys(content)), key, file, line] as const,
      ),
      rest: put({ sources: [...sources.values()], synonyms }),
      ...(documents && {
        documents: await mapInSlices(
          [...documents],
          ([source, paragraphs]) => [source, cutPieces(paragraphs).map(put)] as const,
        ),
      }),
    },
    contents,
  };
}

/** Unpacks a packed snapshot. @throws Error that names the hash of missing content */
export async function unpackSnapshot({ manifest, contents }: PackedSnapshot): Promise<KnowledgeSnapshot> {
  const take = (hash: string): unknown => {
    const json = contents.get(hash);
    if (json === undefined) throw new Error(`The content ${hash} of a published revision is missing.`);
    return JSON.parse(json);
  };
  const { sources, synonyms } = take(manifest.rest) as {
    sources: Source[];
    synonyms: KnowledgeSnapshot['synonyms'];
  };
  return {
    entries: await mapInSlices(manifest.entries, ([hash, key, file, line]) => ({
      ...(take(hash) as Entry),
      key,
      file,
      line,
    })),
    sources: new Map(sources.map((source) => [source.id, source])),
    synonyms,
    ...(manifest.documents && {
      documents: new Map(
        await mapInSlices(
          manifest.documents,
          ([source, hashes]) => [source, hashes.flatMap((hash) => take(hash) as string[])] as const,
        ),
      ),
    }),
  };
}

async function mapInSlices<From, To>(items: readonly From[], toOne: (item: From) => To): Promise<To[]> {
  const mapped: To[] = [];
  for (const [i, item] of items.entries()) {
    if (i > 0 && i % SLICE === 0) await nextTurn();
    mapped.push(toOne(item));
  }
  return mapped;
}

/** Returns the hashes of all contents in a manifest. */
export function hashesOf(manifest: Manifest): Set<string> {
  const pieces = (manifest.documents ?? []).flatMap(([, hashes]) => hashes);
  return new Set([manifest.rest, ...manifest.entries.map(([hash]) => hash), ...pieces]);
}

const cutPieces = (paragraphs: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(paragraphs.length / PIECE) }, (_, at) =>
    paragraphs.slice(at * PIECE, (at + 1) * PIECE),
  );

/** Sorts the keys, so that equal content has the same hash. */
function sortKeys(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
