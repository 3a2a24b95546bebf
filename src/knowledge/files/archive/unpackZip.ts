import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import { ArchiveError, MAX_MEMBERS, type Member, type Wanted } from './types.ts';

const FILE_TYPE = 0o170000;
const ORDINARY = new Set([0, 0o100000]);

/**
 * Unpacks a ZIP archive. Names that lead out of it, wrong sizes and wrong checksums are errors.
 * @param maxUnpacked bytes that all files together may have
 * Rejects with ArchiveError, or with an error of yauzl.
 */
export async function unpackZip(archive: Buffer, isWanted: Wanted, maxUnpacked: number): Promise<readonly Member[]> {
  const zip = await yauzl.fromBufferPromise(archive, { strictFileNames: true });
  if (zip.entryCount > MAX_MEMBERS) throw new ArchiveError(`it holds ${zip.entryCount} files`);
  const members: Member[] = [];
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileName: path, uncompressedSize: size } = entry;
    if (path.endsWith('/')) continue;
    // The upper half is the file's mode on Unix, or 0 if the packer did not state one.
    const isOrdinary = ORDINARY.has((entry.externalFileAttributes >>> 16) & FILE_TYPE);
    if (!isOrdinary || !isWanted(path, size)) {
      members.push({ path, kind: isOrdinary ? 'file' : 'other', size, bytes: null });
      continue;
    }
    total += size;
    if (total > maxUnpacked) throw new ArchiveError(`it unpacks to more than ${maxUnpacked} bytes`);
    const chunks: Buffer[] = [];
    // A file larger than stated is an error before the rest of it is unpacked.
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    if (crc32(bytes) !== entry.crc32) throw new ArchiveError(`${path} is damaged: its checksum does not match`);
    members.push({ path, kind: 'file', size, bytes });
  }
  return members;
}
