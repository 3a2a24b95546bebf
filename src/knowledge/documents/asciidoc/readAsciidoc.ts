import { type Document, LoggerManager, load, NullLogger } from '@asciidoctor/core';
import { errorMessage } from '../../../base/errorMessage.ts';
import { createIssue } from '../../problems/createIssue.ts';
import { ProblemReport } from '../../problems/ProblemReport.ts';
import type { Issue } from '../../problems/types.ts';
import { readDocumentHead } from '../../yaml/readDocumentHead.ts';
import { parseDay } from '../blocks/parseDay.ts';
import { ASKS, type HtmlElement } from '../html/dom/dom.ts';
import { readText } from '../html/dom/readText.ts';
import { htmlToBlocks } from '../html/htmlToBlocks.ts';
import { removeHidden } from '../html/removeHidden.ts';
import { type Meta, NO_META, type ReadDocument } from '../types.ts';

/** In secure mode nothing is included or loaded, and attributes have a maximum length. */
const OPTIONS = {
  safe: 'secure',
  standalone: false,
  attributes: { showtitle: '', 'toc!': '', 'sectnums!': '', experimental: '' },
};

/** Reads a document in AsciiDoc as blocks. Never throws. */
export async function readAsciidoc(text: string, path: string): Promise<ReadDocument | Issue> {
  const report = new ProblemReport(path);
  const { head, body } = readDocumentHead(text, report);
  try {
    // What it would warn of on standard error is no problem of what can be read.
    LoggerManager.logger = new NullLogger();
    const document = await load(body, OPTIONS);
    const blocks = htmlToBlocks(await document.convert(), prepare);
    return 'severity' in blocks ? blocks : { head, meta: readMeta(document), problems: report.problems, blocks };
  } catch (cause) {
    return createIssue('document/unreadable', errorMessage(cause));
  }
}

function readMeta(document: Document): Meta {
  const textOf = (name: string): string | null => {
    const value: unknown = document.getAttribute(name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 300) : null;
  };
  return { ...NO_META, author: textOf('author'), published: parseDay(textOf('revdate') ?? '') };
}

/** Makes asciidoctor's page as plain as others: boxes are paragraphs, and its lists of questions are marked. */
function prepare(body: HtmlElement): void {
  removeHidden(body);
  for (const element of [...body.querySelectorAll('#toc, a.include, .conum')]) element.remove();
  for (const box of [...body.querySelectorAll('.admonitionblock')]) {
    const [label, content] = [box.querySelector('.icon .title, .icon'), box.querySelector('.content')];
    if (label === null || content === null) continue;
    const first = content.querySelector('p') ?? content;
    first.prepend(`${readText(label)}: `);
    box.replaceWith(...content.childNodes);
  }
  for (const question of [...body.querySelectorAll('.qanda > ol > li > p:first-child')])
    question.setAttribute(ASKS, '');
  for (const part of [...body.querySelectorAll('.qanda > ol > li, .qanda > ol')]) part.replaceWith(...part.childNodes);
}
