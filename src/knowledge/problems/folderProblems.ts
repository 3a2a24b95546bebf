import { quoted } from './quoted.ts';
import { error, warning } from './wording.ts';

/** Problems with a folder, an archive, or a file as a whole. */
export const folderProblems = {
  'folder/missing': error((folder: string) => [
    `there is no folder ${quoted(folder)}`,
    'create it, or name another with --knowledge or KNOWLEDGE_DIR',
  ]),
  'folder/not-a-folder': error((path: string) => [
    `${quoted(path)} is neither a folder nor an archive`,
    'name the folder that holds sources.yaml and faq/, or a .zip, .tar, .tar.gz or .tgz of it',
  ]),
  'folder/too-many-files': error((count: number, limit: number) => [
    `holds ${count} files; only the first ${limit} were read`,
    'merge small files or remove some',
  ]),
  'folder/empty': error(() => [
    'holds no entries',
    'add a Markdown file to faq/, facts/ or unknown/, or a document, such as a text, a page, a table or a PDF; pictures are not read',
  ]),
  'folder/changing': error(() => [
    'changed while it was being read',
    'try again when the files are no longer being copied or checked out',
  ]),
  'folder/git-locked': error((lock: string) => [
    `git is running here (${quoted(lock)})`,
    'try again when it has finished; if git is not running, delete that file',
  ]),

  'file/unreadable': error((cause: string) => [
    `cannot be read (${cause})`,
    'check that it exists and that its permissions allow reading',
  ]),
  'file/outside-folder': error(() => [
    'is a link that leads out of the knowledge folder',
    'replace it with a copy of the file',
  ]),
  'file/not-a-file': error(() => ['is neither a file nor a folder', 'replace it with an ordinary file']),
  'file/wrong-kind': error((expected: 'file' | 'folder') => [
    `is not a ${expected}`,
    `make it a ${expected}, or rename it`,
  ]),
  'file/too-large': error((bytes: number, limit: number) => [
    `has ${bytes} bytes, more than ${limit}`,
    'split it into several files',
  ]),
  'file/not-utf8': error(() => ['is not UTF-8 text', 'save it again with the encoding UTF-8']),
  'file/western-encoding': warning(() => [
    'is not UTF-8, and was read as Windows-1252',
    'check its special characters; if they are wrong, save it again as “CSV UTF-8”',
  ]),
  'file/nul-character': error(() => [
    'contains a NUL character, as binary files do',
    'delete the character, or save the file as plain text',
  ]),
  'file/nested-too-deep': error((limit: number) => [
    `has more than ${limit} characters of nesting before its text`,
    'use fewer levels of lists and quotations',
  ]),
  'file/stray-markdown': warning(() => [
    'is ignored: Markdown is read from faq/, facts/ and unknown/ only',
    'move it there, or rename it README.md',
  ]),

  'archive/unreadable': error((cause: string) => [
    `cannot be read as an archive (${quoted(cause)})`,
    'pack it again, as .zip, .tar or .tar.gz',
  ]),
  'archive/path-outside': error((path: string) => [
    `contains ${quoted(path)}, which leads out of the archive`,
    'pack the folder itself, with plain names',
  ]),
  'archive/link': error(() => ['is a link in an archive', 'pack a copy of the file instead']),
  'archive/duplicate-path': error(() => ['is in the archive twice', 'pack the folder again, into a new archive']),
  'archive/no-knowledge': error(() => [
    'holds no knowledge folder',
    'pack the folder that holds sources.yaml and faq/',
  ]),
  'archive/several-folders': error((folders: readonly string[]) => [
    `holds several knowledge folders (${quoted(folders.join(', '))})`,
    'pack one of them',
  ]),
};
