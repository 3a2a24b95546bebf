/** What can be wrong with an article, in words. Each names the bad value and the remedy. */
import { error, quoted, warning } from './issue.ts';

export const articleFaults = {
  notArticle: (name: string) =>
    warning(`${quoted(name)} is not read: articles are .md, .txt, .html and .pdf files`, 'save it as one of these'),
  noText: () => warning('has no paragraph that could be quoted', 'add text, or take the file away'),
  sameId: (id: string, other: string) =>
    error(`${other} has the same id ${quoted(id)}`, 'rename this file, or give it an “id:” of its own'),
  badId: (name: string) =>
    error(`${quoted(name)} cannot be a source’s id`, 'rename the file: letters, digits, hyphens, dots and underscores'),
  deepHtml: (depth: number, most: number) =>
    error(`is nested ${depth} elements deep, more than ${most}`, 'save the article alone, without the page around it'),
  manyElements: (count: number, most: number) =>
    error(`has ${count} elements, more than ${most}`, 'split it into several files'),
  unreadableHtml: (cause: string) => error(`cannot be read as HTML (${quoted(cause)})`, 'save it as Markdown or text'),
  unreadablePdf: (cause: string) =>
    error(`cannot be read as PDF (${quoted(cause)})`, 'save it again without a password, or as Markdown or text'),
  scannedPdf: () => error('is a PDF without text, such as a scan', 'run text recognition over it first'),
  manyPages: (count: number, most: number) =>
    error(`has ${count} pages, more than ${most}`, 'split it into several files'),
};
