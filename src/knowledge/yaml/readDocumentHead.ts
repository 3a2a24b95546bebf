import { z } from 'zod';
import type { ProblemReport } from '../problems/ProblemReport.ts';
import { optionalDate, optionalText, optionalUrl } from './fields.ts';
import { readFrontMatter } from './readFrontMatter.ts';
import type { DocumentHead } from './types.ts';

const schema = z.strictObject({
  id: optionalText,
  title: optionalText,
  publisher: optionalText,
  author: optionalText,
  published: optionalDate,
  url: optionalUrl,
  note: optionalText,
  topic: optionalText,
  'as-of': optionalDate,
  expires: optionalDate,
  fetched: optionalDate,
});

const toHead = ({ 'as-of': asOf, ...rest }: z.output<typeof schema>): DocumentHead => ({ ...rest, asOf });

/** Head of a document without front matter. */
export const NO_DOCUMENT_HEAD: DocumentHead = toHead(schema.parse({}));

/**
 * Reads the front matter of a document.
 * @returns the head, the text below it, and the line of the file on which that text begins
 */
export function readDocumentHead(
  text: string,
  report: ProblemReport,
): { head: DocumentHead; body: string; firstLine: number } {
  const { fields, body, firstLine } = readFrontMatter(text, schema, 'title: The rose manual', report);
  return { head: fields === null ? NO_DOCUMENT_HEAD : toHead(fields), body, firstLine };
}
