import { z } from 'zod';
import type { ReadAll } from './documents/types.ts';
import { writeKnowledge } from './entries/writeKnowledge.ts';
import { MAX_UNPACKED } from './files/archive/types.ts';
import { maxBytes } from './files/layout.ts';
import { nameByContent } from './files/nameByContent.ts';
import { readArchive } from './files/readArchive.ts';
import type { RawFile } from './files/types.ts';
import { loadFiles } from './loadKnowledge.ts';
import { createIssue } from './problems/createIssue.ts';
import type { Knowledge, Source } from './types.ts';

/** A file that somebody uploaded. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Sources that its entries may cite though it does not list them. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Paths of files of entries: a file of the same name is one of those. */
  readonly paths: readonly string[];
}

/** Part of an export besides its entries: hidden entries of the folder, and phrasings for passages of documents. */
export interface ServerPart {
  readonly hidden: readonly string[];
  readonly phrasings: Readonly<Record<string, readonly string[]>>;
}

/** An upload as it was understood. */
export interface ReadUpload {
  readonly knowledge: Knowledge;
  readonly server: ServerPart;
}

/** Name of the file of a `ServerPart` in an archive; a knowledge folder ignores it. */
export const SERVER_FILE = 'server.json';

const MAX_SERVER_FILE = 1024 * 1024;
const NOTHING: ServerPart = { hidden: [], phrasings: {} };
const serverPart = z.object({
  hidden: z.array(z.string().max(500)).max(20_000),
  phrasings: z.record(z.string().max(500), z.array(z.string().max(4000)).max(5000)),
});

/**
 * Reads an uploaded file of any format that a folder may hold, or an archive of a folder. Never throws on bad content.
 * @param read reads documents; in this thread by default
 */
export async function readUpload({ name, bytes, sources, paths }: Upload, read?: ReadAll): Promise<ReadUpload> {
  const named = nameByContent(name, bytes);
  if (named.kind === 'unknown') {
    const issue = createIssue('document/unsupported-format', named.name);
    return { knowledge: await loadFiles([{ path: named.name, issue }]), server: NOTHING };
  }
  const isArchive = named.kind === 'archive';
  const files = isArchive
    ? await readArchive(named.name, Buffer.from(bytes), MAX_UNPACKED)
    : [toFile(placeOf(named.name, bytes, paths), bytes)];
  const isZip = isArchive && named.name.endsWith('.zip');
  const server = isZip ? await readServerPart(Buffer.from(bytes)) : NOTHING;
  const others = server === NOTHING ? files : files.filter(({ path }) => path !== SERVER_FILE);
  const knowledge = await loadFiles(withSources(others, sources), undefined, read);
  // An export may hide entries and add none.
  const isEmpty = server !== NOTHING && others.length === 0;
  return { knowledge: isEmpty ? { ...knowledge, problems: [] } : knowledge, server };
}

/** Returns a file, or its issue if it is larger than one in a folder may be. */
function toFile(path: string, bytes: Uint8Array): RawFile {
  const limit = maxBytes(path);
  return bytes.length > limit ? { path, issue: createIssue('file/too-large', bytes.length, limit) } : { path, bytes };
}

/** Returns the place of a file: among the entries if it is written as they are, else it is a document. */
function placeOf(name: string, bytes: Uint8Array, paths: readonly string[]): string {
  if (!/\.md$/iu.test(name)) return name;
  const known = paths.find((path) => path.slice(path.lastIndexOf('/') + 1) === name);
  const text = Buffer.from(bytes).toString();
  const isWritten = /^\*{0,2}also asked ?:?\*{0,2}:?$|^\[\^[^\]]+\]:/imu.test(text) && /^#{1,6} /mu.test(text);
  return known ?? (isWritten ? `faq/${name}` : name);
}

/** Adds the list of sources, which exported files cite but do not include. */
function withSources(files: readonly RawFile[], sources: ReadonlyMap<string, Source>): readonly RawFile[] {
  const isOfEntries = files.some(({ path }) => /^(?:faq|facts|unknown)\//u.test(path));
  if (!isOfEntries || files.some(({ path }) => path === 'sources.yaml')) return files;
  const lists = writeKnowledge({ entries: [], sources, synonyms: [] });
  return [...lists.map(({ path, text }) => ({ path, bytes: Buffer.from(text) })), ...files];
}

async function readServerPart(archive: Buffer): Promise<ServerPart> {
  try {
    const { unpackZip } = await import('./files/archive/unpackZip.ts');
    const isWanted = (path: string, size: number): boolean => path === SERVER_FILE && size <= MAX_SERVER_FILE;
    const members = await unpackZip(archive, isWanted, MAX_SERVER_FILE);
    const found = members.find(({ path }) => path === SERVER_FILE)?.bytes;
    return found ? serverPart.parse(JSON.parse(Buffer.from(found).toString())) : NOTHING;
  } catch {
    // The archive's own problems are told with its files.
    return NOTHING;
  }
}
