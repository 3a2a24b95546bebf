import { ProblemReport } from '../../problems/ProblemReport.ts';
import type { Issue } from '../../problems/types.ts';
import { readDocumentHead } from '../../yaml/readDocumentHead.ts';
import { parseDay } from '../blocks/parseDay.ts';
import { htmlToBlocks } from '../html/htmlToBlocks.ts';
import { type Meta, NO_META, type ReadDocument } from '../types.ts';
import { findNames } from './findNames.ts';
import { RstWriter } from './RstWriter.ts';

const FIELD = /^:([A-Za-z][\w -]{0,60}):\s*(.*)$/u;

/** Reads a document in reStructuredText as blocks; roles are their text, and directives their content. Never throws. */
export function readRst(text: string, path: string): ReadDocument | Issue {
  const report = new ProblemReport(path);
  const { head, body } = readDocumentHead(text, report);
  const lines = body.split('\n').map((line) => line.replace(/\t/gu, '        ').trimEnd());
  const { meta, from } = readFields(lines);
  const blocks = htmlToBlocks(new RstWriter(findNames(lines)).write(lines.slice(from)));
  return 'severity' in blocks ? blocks : { head, meta, problems: report.problems, blocks };
}

/** Reads the fields at the very top, which are about the document. */
function readFields(lines: readonly string[]): { readonly meta: Meta; readonly from: number } {
  const fields = new Map<string, string>();
  let from = 0;
  for (; from < lines.length; from += 1) {
    const field = FIELD.exec(lines[from] ?? '');
    if (!field && (lines[from] !== '' || fields.size > 0)) break;
    if (field) fields.set((field[1] ?? '').toLowerCase(), (field[2] ?? '').trim().slice(0, 300));
  }
  const meta = { ...NO_META, author: fields.get('author') || null, published: parseDay(fields.get('date') ?? '') };
  return { meta, from: fields.size > 0 ? from : 0 };
}
