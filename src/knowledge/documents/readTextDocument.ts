import { formatOf } from '../files/formats.ts';
import { MAX_NESTING, scanLines } from '../markdown/scanLines.ts';
import { ProblemReport } from '../problems/ProblemReport.ts';
import { readDocumentHead } from '../yaml/readDocumentHead.ts';
import { readListedQuestions } from './data/readListedQuestions.ts';
import { writeDecoration } from './text/readDecoration.ts';
import { readMarkdown } from './text/readMarkdown.ts';
import { readMarkedText } from './text/readMarkedText.ts';
import { readPlainText } from './text/readPlainText.ts';
import { type Block, NO_META, type ReadDocument } from './types.ts';

/** Reads a document in Markdown or plain text, as its file name tells; a text may be Markdown as well. Never throws. */
export function readTextDocument(text: string, path: string): ReadDocument {
  const report = new ProblemReport(path);
  const { head, fields, body, firstLine } = readDocumentHead(text, report);
  const { problems } = report;
  const read = (blocks: readonly Block[]): ReadDocument => {
    const listed = readListedQuestions(fields, text, blocks.filter(({ kind }) => kind !== 'end').length);
    return { head, problems, meta: NO_META, blocks: [...blocks, ...listed] };
  };
  if (formatOf(path) === 'text') return read(readMarkedText(body, firstLine) ?? readPlainText(body, firstLine));
  const { lines, tooDeep } = scanLines(body, firstLine);
  const written = lines.map((line) => (line.literal ? line : { ...line, text: writeDecoration(line.text) }));
  if (tooDeep === null) return read(readMarkdown(written));
  report.add(tooDeep.number, 'file/nested-too-deep', MAX_NESTING);
  return read([]);
}
