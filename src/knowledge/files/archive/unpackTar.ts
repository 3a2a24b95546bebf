import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Parser, type ReadEntry } from 'tar';
import { ArchiveError, MAX_MEMBERS, type Member, type Wanted } from './types.ts';

const GZIP = Buffer.from([0x1f, 0x8b]);
/** Length of the two empty blocks that end an archive; without them it is incomplete. */
const END_BYTES = 1024;
const FILES = new Set(['File', 'OldFile', 'ContiguousFile']);
const FOLDERS = new Set(['Directory', 'GNUDumpDir']);

/**
 * Unpacks a tar archive, with or without gzip compression.
 * @param maxUnpacked bytes that the tar may have once decompressed
 * Rejects with ArchiveError, or with an error of zlib or tar.
 */
export async function unpackTar(archive: Buffer, isWanted: Wanted, maxUnpacked: number): Promise<readonly Member[]> {
  const tar = archive.subarray(0, 2).equals(GZIP) ? await decompress(archive, maxUnpacked) : archive;
  if (tar.length < END_BYTES || tar.subarray(-END_BYTES).some((byte) => byte !== 0)) {
    throw new ArchiveError('it is incomplete');
  }
  const members: Promise<Member>[] = [];
  await new Promise<void>((resolve, reject) => {
    const parser = new Parser({
      strict: true,
      onReadEntry: (entry) => {
        if (members.length >= MAX_MEMBERS) reject(new ArchiveError(`it holds more than ${MAX_MEMBERS} files`));
        if (FOLDERS.has(entry.type) || members.length >= MAX_MEMBERS) entry.resume();
        else members.push(toMember(entry, isWanted));
      },
    });
    parser.on('error', reject);
    parser.on('end', resolve);
    parser.end(tar);
  });
  return Promise.all(members);
}

async function decompress(archive: Buffer, maxUnpacked: number): Promise<Buffer> {
  try {
    return await promisify(gunzip)(archive, { maxOutputLength: maxUnpacked });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw error;
    throw new ArchiveError(`it unpacks to more than ${maxUnpacked} bytes`);
  }
}

async function toMember(entry: ReadEntry, isWanted: Wanted): Promise<Member> {
  const { path, size } = entry;
  const kind = FILES.has(entry.type) ? 'file' : 'other';
  if (kind === 'file' && isWanted(path, size)) return { path, kind, size, bytes: await entry.concat() };
  entry.resume();
  return { path, kind, size, bytes: null };
}
