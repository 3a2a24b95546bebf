import { parse as parseToml } from 'smol-toml';
import { errorMessage } from '../../base/errorMessage.ts';
import { isRecord } from '../../base/isRecord.ts';
import { ProblemReport } from '../problems/ProblemReport.ts';
import { salvageFields } from './head/salvageFields.ts';
import { type SplitHead, splitHead } from './head/splitHead.ts';
import { toDocumentHead } from './head/toDocumentHead.ts';
import { readYaml } from './readYaml.ts';
import type { DocumentHead } from './types.ts';

/** Maximum characters of front matter in TOML or JSON, and of brackets in it: their parsers recurse. */
const MAX_LENGTH = 100_000;
const MAX_BRACKETS = 1000;

/** Head of a document without front matter. */
export const NO_DOCUMENT_HEAD: DocumentHead = toDocumentHead({}).head;

/**
 * Reads the front matter of a document, in YAML, TOML or JSON. What cannot be read is a warning: the text below is served.
 * @returns the head, all its fields, the text below it, and the line of the file on which that text begins
 */
export function readDocumentHead(
  text: string,
  report: ProblemReport,
): { head: DocumentHead; fields: Readonly<Record<string, unknown>>; body: string; firstLine: number } {
  const split = splitHead(text);
  const none = { head: NO_DOCUMENT_HEAD, fields: {}, body: text, firstLine: 1 };
  if (split === null) return none;
  const fields = readFields(split, report);
  // JSON that is no front matter is text.
  if (fields === null) return none;
  if (!split.isClosed) report.add(1, 'document/bad-front-matter', 'is never closed');
  const { head, notDates, misspelt } = toDocumentHead(fields);
  const lineOf = (key: string): number => {
    const at = split.head.split('\n').findIndex((line) => line.replace(/^["']/u, '').startsWith(key));
    return split.headLine + Math.max(0, at);
  };
  for (const { key, value } of notDates) report.add(lineOf(key), 'document/not-a-date', key, value);
  for (const { key, meant } of misspelt) report.add(lineOf(key), 'document/unknown-key', key, meant);
  return { head, fields, body: split.body, firstLine: split.firstLine };
}

/** Returns the fields, as far as they can be read; null if it is no front matter. */
function readFields({ notation, head, headLine }: SplitHead, report: ProblemReport): Record<string, unknown> | null {
  try {
    if (notation === 'yaml') {
      const own = new ProblemReport('');
      const { value } = readYaml(head, own, headLine);
      const [problem] = own.problems;
      if (problem === undefined && (value === null || isRecord(value))) return value ?? {};
      report.add(
        problem?.line ?? headLine,
        'document/bad-front-matter',
        problem?.reason ?? 'has no “key: value” lines',
      );
    } else {
      const isLarge = head.length > MAX_LENGTH || (head.match(/[[{]/gu)?.length ?? 0) > MAX_BRACKETS;
      if (isLarge) throw new Error(`more than ${MAX_LENGTH} characters or ${MAX_BRACKETS} brackets`);
      if (notation === 'toml') return parseToml(head);
      const value: unknown = JSON.parse(head);
      return isRecord(value) ? value : null;
    }
  } catch (cause) {
    if (notation === 'json') return null;
    const [reason = ''] = errorMessage(cause).split('\n');
    report.add(headLine, 'document/bad-front-matter', `is not valid TOML (${reason})`);
  }
  return { ...salvageFields(head) };
}
