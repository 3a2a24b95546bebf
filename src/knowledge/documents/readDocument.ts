import { decodeDocument, decodeWestern } from '../files/decodeText.ts';
import { formatOf } from '../files/formats.ts';
import { ProblemReport } from '../problems/ProblemReport.ts';
import type { Issue } from '../problems/types.ts';
import { readTextDocument } from './readTextDocument.ts';
import type { ReadDocument } from './types.ts';

/** Reads a document of any format, as its file name tells. Libraries are loaded on demand. */
export async function readDocument(path: string, bytes: Uint8Array): Promise<ReadDocument | Issue> {
  const format = formatOf(path);
  if (format === 'html') return (await import('./html/readHtml.ts')).readHtml(bytes, path);
  if (format === 'pdf') return (await import('./pdf/readPdf.ts')).readPdf(bytes);
  if (format === 'docx') return (await import('./docx/readDocx.ts')).readDocx(bytes);
  const text = decodeDocument(bytes);
  if (typeof text !== 'string') return (format === 'table' ? await readWesternTable(path, bytes) : null) ?? text;
  switch (format) {
    case 'table':
    case 'json':
    case 'jsonl':
    case 'yaml':
    case 'toml':
      return (await import('./data/readData.ts')).readData(text, path, format);
    case 'asciidoc':
      return (await import('./asciidoc/readAsciidoc.ts')).readAsciidoc(text, path);
    case 'rst':
      return (await import('./rst/readRst.ts')).readRst(text, path);
    default:
      return readTextDocument(text, path);
  }
}

/** Reads a table as spreadsheet programs save it by default; null if it is of another encoding. */
async function readWesternTable(path: string, bytes: Uint8Array): Promise<ReadDocument | Issue | null> {
  const text = decodeWestern(bytes);
  if (text === null) return null;
  const read = (await import('./data/readData.ts')).readData(text, path, 'table');
  if ('severity' in read) return read;
  const report = new ProblemReport(path);
  report.add(1, 'file/western-encoding');
  return { ...read, problems: [...report.problems, ...read.problems] };
}
