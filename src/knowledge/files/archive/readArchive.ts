import { errorMessage } from '../../../base/errorMessage.ts';
import { articleFaults } from '../../problems/documentIssues.ts';
import { fileIssues } from '../../problems/fileIssues.ts';
import type { Issue } from '../../problems/issue.ts';
import { isLeftOut, isRead, MAX_FILES, mostBytes, placeOf } from '../layout.ts';
import type { RawFile } from '../readFolder.ts';
import type { Member } from './types.ts';

/** Archives, by their names. */
export const ARCHIVE = /\.(?:zip|tar|tar\.gz|tgz)$/iu;

/**
 * The knowledge in an archive: at its top, or in the one folder of it that holds some. Nothing is written anywhere.
 * @param name of the file, for its kind
 * @returns as `readFolder` does; what is wrong carries a fault. Never throws.
 */
export async function readArchive(name: string, archive: Buffer): Promise<RawFile[]> {
  // Their libraries are loaded when there is an archive: most folders are none.
  const unpack = /\.zip$/iu.test(name)
    ? (await import('./unpackZip.ts')).unpackZip
    : (await import('./unpackTar.ts')).unpackTar;
  let members: readonly Member[];
  try {
    members = await unpack(archive, (path, size) => size <= mostBytes(cut(path)?.below ?? ''));
  } catch (error) {
    return [faultOf(fileIssues.badArchive(errorMessage(error)))];
  }
  const outside = members.find(({ path }) => leadsOut(path));
  if (outside) return [faultOf(fileIssues.archiveLeadsOut(outside.path))];
  const tops = findTops(members);
  const [top] = tops;
  if (top === undefined) return [faultOf(fileIssues.noKnowledge())];
  if (tops.length > 1) return [faultOf(fileIssues.severalFolders(tops))];
  return toFiles(
    members.flatMap((one) => (one.path.startsWith(top) ? [{ ...one, path: one.path.slice(top.length) }] : [])),
  );
}

const faultOf = (fault: Issue): RawFile => ({ path: '.', fault });

const leadsOut = (path: string): boolean =>
  path.startsWith('/') || /[\\\0]|^[a-z]:/iu.test(path) || path.split('/').some((part) => part === '..');

/** A path at the first place that is the knowledge's: `repo/faq/a.md` → `repo/` and `faq/a.md`. */
function cut(path: string): { readonly top: string; readonly below: string } | null {
  const parts = path.replace(/^(?:\.\/)+/u, '').split('/');
  const at = parts.findIndex((part, i) => placeOf(part) === (i === parts.length - 1 ? 'file' : 'folder'));
  const below = parts.slice(at).join('/');
  if (at < 0 || parts.some(isLeftOut) || (at < parts.length - 1 && !isRead(below))) return null;
  return { top: path.slice(0, path.length - below.length), below };
}

/** Where the knowledge lies, not below other knowledge: folders with sources before those without. */
function findTops(members: readonly Member[]): readonly string[] {
  const found = members.flatMap(({ path }) => cut(path) ?? []);
  const withSources = found.filter(({ below }) => below === 'sources.yaml');
  const tops = [...new Set((withSources.length > 0 ? withSources : found).map(({ top }) => top))];
  const depth = (top: string): number => top.split('/').length;
  const least = Math.min(...tops.map(depth));
  return tops.filter((top) => depth(top) === least);
}

function toFiles(members: readonly Member[]): RawFile[] {
  const seen = new Set<string>();
  const files: RawFile[] = [];
  for (const { path, kind, size, bytes } of members) {
    const [first = '', ...rest] = path.split('/');
    const place = placeOf(first);
    if (path.split('/').some(isLeftOut)) continue;
    const fail = (fault: Issue): void => void files.push({ path, fault });
    if (place === null) {
      if (rest.length === 0 && path.endsWith('.md')) fail(fileIssues.strayMarkdown());
    } else if ((place === 'file') !== (rest.length === 0)) fail(fileIssues.notKind(place));
    else if (kind === 'other') fail(fileIssues.archiveLink());
    else if (place === 'folder' && !isRead(path)) {
      if (first === 'articles') fail(articleFaults.notArticle(rest.at(-1) ?? ''));
    } else if (seen.has(path)) fail(fileIssues.packedTwice());
    else if (bytes === null) fail(fileIssues.tooLarge(size, mostBytes(path)));
    else files.push({ path, bytes });
    seen.add(path);
  }
  const read = files.filter((file) => 'bytes' in file);
  if (read.length > MAX_FILES) return [faultOf(fileIssues.tooMany(read.length, MAX_FILES))];
  return files.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}
