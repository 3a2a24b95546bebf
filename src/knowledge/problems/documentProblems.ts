import { quoted } from './quoted.ts';
import { error, warning } from './wording.ts';

/** Problems with a document, or with fetching one. */
export const documentProblems = {
  'document/unsupported-format': warning((name: string) => [
    `${quoted(name)} is ignored: documents are .md, .txt, .html, .pdf, .docx, .adoc, .rst, .csv, .json, .yaml and .toml files`,
    'save it in one of these formats',
  ]),
  'document/no-text': warning(() => ['has no paragraph that could be quoted', 'add text, or remove the file']),
  'document/sections-left-out': warning((read: number, total: number, first: string) => [
    `${read} of ${total} sections are read; ${total - read === 1 ? `${quoted(first)} has` : `${quoted(first)} and ${total - read - 1} more have`} nothing that could be quoted, such as only links`,
    'add a sentence there if people should find it',
  ]),
  'document/bad-front-matter': warning((reason: string) => [
    `the front matter ${reason}`,
    'correct it; the text below it is served, with the fields that could be read',
  ]),
  'document/not-a-date': warning((key: string, value: string) => [
    `${key} is ${quoted(value)}`,
    'write a date such as 2026-03-01; until then the field is ignored',
  ]),
  'document/unknown-key': warning((key: string, meant: string) => [
    `the key ${quoted(key)} is ignored`,
    `write ${quoted(meant)} if that is meant`,
  ]),
  'document/duplicate-id': error((id: string, other: string) => [
    `${other} has the same id ${quoted(id)}`,
    'give it another “id:”, or none',
  ]),
  'document/bad-id': error((name: string) => [
    `${quoted(name)} cannot be the id of a source`,
    'rename the file: use letters, digits, hyphens, dots and underscores',
  ]),
  'document/html-too-deep': error((depth: number, limit: number) => [
    `is nested ${depth} elements deep, more than ${limit}`,
    'save only the article, without the page around it',
  ]),
  'document/too-many-elements': error((count: number, limit: number) => [
    `has ${count} elements, more than ${limit}`,
    'split it into several files',
  ]),
  'document/html-unreadable': error((cause: string) => [
    `cannot be read as HTML (${quoted(cause)})`,
    'save it as Markdown or text',
  ]),
  'document/pdf-unreadable': error((cause: string) => [
    `cannot be read as PDF (${quoted(cause)})`,
    'save it again without a password, or as Markdown or text',
  ]),
  'document/docx-unreadable': error((cause: string) => [
    `cannot be read as a Word document (${quoted(cause)})`,
    'save it again without a password, or as PDF or text',
  ]),
  'document/pdf-without-text': error(() => [
    'is a PDF without text, such as a scan',
    'run text recognition (OCR) on it first',
  ]),
  'document/unreadable': error((cause: string) => [`cannot be read (${quoted(cause)})`, 'save it as Markdown or text']),
  'document/too-slow': error((seconds: number) => [
    `takes more than ${seconds} seconds to read`,
    'split it, or save it as Markdown or text; it is tried again when it changes',
  ]),
  'document/needs-too-much-memory': error((limit: number) => [
    `takes more than ${limit} MiB of memory to read`,
    'split it, or save it as Markdown or text; it is tried again when it changes',
  ]),
  'document/too-many-pages': error((count: number, limit: number) => [
    `has ${count} pages, more than ${limit}`,
    'split it into several files',
  ]),

  'table/unbalanced-quote': warning(() => [
    'this row has a quotation mark that is never closed, and is left out',
    'close it, or write two for one inside a quoted cell',
  ]),
  'table/too-many-broken-rows': warning((limit: number) => [
    `more than ${limit} rows are broken; the rows from here on are left out`,
    'save the table again as CSV',
  ]),
  'data/invalid': error((format: string, message: string) => [
    `is not valid ${format} (${quoted(message)})`,
    'correct it here',
  ]),
  'data/broken-line': warning((message: string) => [
    `this line is not valid JSON (${quoted(message)}), and is left out`,
    'correct it',
  ]),
  'data/too-deep': warning((limit: number) => [
    `has values nested more than ${limit} deep, which are left out`,
    'write them with less nesting',
  ]),

  'fetch/failed': warning((id: string, reason: string, copy: string | null) => [
    `${quoted(id)} ${reason}; ${copy === null ? 'there is no copy of it' : `the copy of ${copy} is served`}`,
    'check its address, or remove “fetch” from it',
  ]),
  'fetch/interrupted': warning((cause: string) => [
    `fetching the sources was interrupted (${cause})`,
    'remove “fetch” from the source that was added last',
  ]),
  'fetch/not-saved': warning((cause: string) => [
    `copies of fetched sources cannot be saved (${cause})`,
    'free disk space, or allow writing to DATA_DIR',
  ]),
};
