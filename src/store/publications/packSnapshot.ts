import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Entry, Source } from '../../knowledge/types.ts';
import type { KnowledgeSnapshot } from './types.ts';

/** A snapshot as a list of contents by hash: what two snapshots share is stored once. */
export interface PackedSnapshot {
  readonly manifest: Manifest;
  /** Hash → JSON. */
  readonly contents: ReadonlyMap<string, string>;
}

/** The place of an entry is kept here and not in its content, so that an entry that only moves is not stored again. */
export interface Manifest {
  /** Hash, key, file, line. */
  readonly entries: readonly (readonly [string, string, string, number])[];
  /** Hash of sources and synonyms. */
  readonly rest: string;
}

/** Entries read or written in one go: people are answered in between. */
const SLICE = 200;

export async function packSnapshot({ entries, sources, synonyms }: KnowledgeSnapshot): Promise<PackedSnapshot> {
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
    },
    contents,
  };
}

/** The inverse of `packSnapshot`. @throws Error naming a hash whose content is missing */
export async function unpackSnapshot({ manifest, contents }: PackedSnapshot): Promise<KnowledgeSnapshot> {
  const take = (hash: string): unknown => {
    const json = contents.get(hash);
    if (json === undefined) throw new Error(`the content ${hash} of a published revision is missing`);
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

export function hashesOf(manifest: Manifest): Set<string> {
  return new Set([manifest.rest, ...manifest.entries.map(([hash]) => hash)]);
}

/** The same content has the same hash, whatever the order its reader put the fields in. */
function sortKeys(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
