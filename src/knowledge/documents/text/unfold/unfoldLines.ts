import type { Line } from '../../../markdown/scanLines.ts';
import type { DocumentLine } from '../types.ts';
import { LineReader } from './LineReader.ts';

/**
 * Reads the dialects of a document: boxes, folds and tabs of every tool become questions and labels, quotations and
 * wrappers their content, what shows nothing goes, and a block of code becomes one line. What remains is plain Markdown.
 */
export function unfoldLines(lines: readonly Line[]): readonly DocumentLine[] {
  const reader = new LineReader(lines);
  for (let at = 0; at < lines.length; ) at = reader.read(at);
  return reader.finish();
}
