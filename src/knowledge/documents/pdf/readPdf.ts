import { getDocumentProxy } from 'unpdf';
import { errorMessage } from '../../../base/errorMessage.ts';
import { createIssue } from '../../problems/createIssue.ts';
import type { Issue } from '../../problems/types.ts';
import { NO_DOCUMENT_HEAD } from '../../yaml/readDocumentHead.ts';
import type { Meta, ReadDocument } from '../types.ts';
import { layoutBlocks, type PdfItem } from './layoutBlocks.ts';

const MAX_PAGES = 2000;

/** Reads the text of a PDF as blocks. Nothing in it is run or loaded. Never throws. */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument | Issue> {
  try {
    // The library detaches the array that it is given, so it gets a copy.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
    try {
      if (pdf.numPages > MAX_PAGES) return createIssue('document/too-many-pages', pdf.numPages, MAX_PAGES);
      const pages: PdfItem[][] = [];
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const page = await pdf.getPage(number);
        const { items } = await page.getTextContent();
        pages.push(items.flatMap((item) => ('str' in item ? [toItem(item)] : [])));
        page.cleanup();
      }
      const blocks = layoutBlocks(pages);
      if (blocks.length === 0) return createIssue('document/pdf-without-text');
      const { info } = await pdf.getMetadata();
      return { head: NO_DOCUMENT_HEAD, problems: [], meta: toMeta(info as Record<string, unknown>), blocks };
    } finally {
      await pdf.destroy();
    }
  } catch (cause) {
    return createIssue('document/pdf-unreadable', errorMessage(cause));
  }
}

function toItem(item: { str: string; height: number; width: number; transform: readonly unknown[] }): PdfItem {
  const [, , , , x, y] = item.transform;
  return { text: item.str, x: Number(x), y: Number(y), width: item.width, height: item.height };
}

function toMeta(info: Record<string, unknown>): Meta {
  const text = (name: string): string | null => {
    const value = info[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 300) : null;
  };
  const title = text('Title');
  return {
    // Many programs write the file's name as the title.
    title: title !== null && /\.\w{2,5}$|^(?:Microsoft Word - |untitled)/iu.test(title) ? null : title,
    publisher: null,
    author: text('Author'),
    // The date in a PDF is that of the file, not of the text.
    published: null,
    url: null,
  };
}
