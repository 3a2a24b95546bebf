/** What can be wrong with a folder, a file or a YAML text, in words. Each names the bad value and the remedy. */
import { error, quoted, warning } from './issue.ts';

export const fileIssues = {
  noFolder: (folder: string) =>
    error(`there is no folder ${quoted(folder)}`, 'create it, or name another with --knowledge or KNOWLEDGE_DIR'),
  notFolder: (folder: string) =>
    error(
      `${quoted(folder)} is neither a folder nor an archive`,
      'name the folder that holds sources.yaml and faq/, or a .zip, .tar, .tar.gz or .tgz of it',
    ),
  unreadable: (cause: string) => error(`cannot be read (${cause})`, 'check that it exists and its permissions'),
  leadsOutside: () => error('is a link that leads out of the knowledge folder', 'put a copy of the file in its place'),
  notFile: () => error('is neither a file nor a folder', 'replace it by an ordinary file'),
  notKind: (expected: 'file' | 'folder') => error(`is not a ${expected}`, `make it a ${expected}, or rename it`),
  tooLarge: (bytes: number, most: number) =>
    error(`has ${bytes} bytes, more than ${most}`, 'split it into several files'),
  tooMany: (count: number, most: number) =>
    error(`holds ${count} files; only the first ${most} were read`, 'join small files or take some away'),
  strayMarkdown: () =>
    warning(
      'is not read: Markdown is read from faq/, facts/ and unknown/ only',
      'move it there, or rename it README.md',
    ),
  nothing: () =>
    error('holds no entries', 'add a Markdown file to faq/, facts/ or unknown/, or a document to articles/'),

  unsettled: () =>
    error('changed while it was read', 'try again when whoever copies or checks out files here has finished'),

  locked: (lock: string) =>
    error(`git is at work here (${quoted(lock)})`, 'try again when it has finished; if none runs, delete that file'),

  badArchive: (cause: string) =>
    error(`cannot be read as an archive (${quoted(cause)})`, 'pack it again, as .zip, .tar or .tar.gz'),
  archiveLeadsOut: (path: string) =>
    error(`holds ${quoted(path)}, which leads out of it`, 'pack the folder itself, with plain names'),
  archiveLink: () => error('is a link in an archive', 'pack a copy of the file in its place'),
  packedTwice: () => error('is in the archive twice', 'pack the folder again, into a new archive'),
  noKnowledge: () => error('holds no knowledge', 'pack the folder that holds sources.yaml and faq/'),
  severalFolders: (tops: readonly string[]) =>
    error(`holds several knowledge folders (${quoted(tops.join(', '))})`, 'pack one of them'),

  notUtf8: () => error('is not UTF-8 text', 'save it again with the encoding UTF-8'),
  holdsNul: () =>
    error('holds a NUL character, as binary files do', 'delete the character, or save the file as plain text'),

  yamlSyntax: (message: string) => error(`is not valid YAML (${message})`, 'correct the YAML on this line'),
  yamlDeep: (most: number) => error(`is nested more than ${most} deep`, 'write it flat'),
  yamlAlias: () => error('uses a YAML alias (*name)', 'write the value out where it is meant'),
  yamlRepeated: (key: string) => error(`has the key ${quoted(key)} twice`, 'keep one of the two'),
  yamlShape: (what: string, expected: string) => error(`${what} has the wrong shape`, `write it as ${expected}`),
  unknownKey: (key: string, known: readonly string[]) =>
    error(`has the unknown key ${quoted(key)}`, `remove it, or use one of ${known.join(', ')}`),
  badValue: (key: string, value: unknown, expected: string) =>
    error(value === undefined ? `${key} is missing` : `${key} is ${quoted(value)}`, `write ${expected}`),
  unclosedFrontMatter: () =>
    error('the front matter is never closed', 'add a line --- after it; for a rule between paragraphs write ***'),
  noAddress: (id: string) =>
    error(`${quoted(id)} is to be fetched but has no address`, 'add “url: https://…”, or remove fetch'),
  badSourceId: (id: string) =>
    error(`${quoted(id)} cannot be a source’s id`, 'use letters, digits, hyphens, dots and underscores'),
  smallGroup: (words: readonly string[]) =>
    warning(`the synonym group ${quoted(words.join(', '))} has fewer than two words`, 'add another word or remove it'),
};
