import { z } from 'zod';
import { problemAt } from './fault.ts';
import { fileFaults } from './fileFaults.ts';
import { readYaml } from './readYaml.ts';
import type { Entry, Problem } from './types.ts';
import { issueProblems, optionalDate, optionalText } from './yamlFields.ts';

/** What the head of a curated file says about all of its entries. */
export type FrontMatter = Pick<Entry, 'topic' | 'asOf' | 'expires'>;

const NONE: FrontMatter = { topic: null, asOf: null, expires: null };
const fields = z.strictObject({ topic: optionalText, 'as-of': optionalDate, expires: optionalDate });

/**
 * Take the front matter (between two lines `---` at the very beginning) off a Markdown text.
 * @returns what it says, the Markdown below it, and the line of the file on which that begins
 */
export function takeFrontMatter(
  text: string,
  file: string,
): { front: FrontMatter; markdown: string; firstLine: number; problems: readonly Problem[] } {
  const whole = { front: NONE, markdown: text, firstLine: 1, problems: [] };
  if (!/^---[ \t]*(?:\n|$)/.test(text)) return whole;
  const close = /^---[ \t]*$/gm;
  close.lastIndex = text.indexOf('\n') + 1;
  const end = close.lastIndex === 0 ? null : close.exec(text);
  if (end === null) return { ...whole, problems: [problemAt(file, 1, fileFaults.unclosedFrontMatter())] };

  const head = text.slice(0, end.index);
  const markdown = text.slice(close.lastIndex + 1);
  const firstLine = head.split('\n').length + 1;
  const { front, problems } = readFields(head.slice(head.indexOf('\n') + 1), file);
  return { front, markdown, firstLine, problems };
}

function readFields(yaml: string, file: string): { front: FrontMatter; problems: readonly Problem[] } {
  const { value, problems, lineOf } = readYaml(yaml, file, 2);
  if (problems.length > 0 || value === null) return { front: NONE, problems };
  if (typeof value !== 'object' || Array.isArray(value)) {
    const fault = fileFaults.yamlShape('the front matter', 'lines such as “topic: Claims of advances”');
    return { front: NONE, problems: [problemAt(file, 2, fault)] };
  }
  const parsed = fields.safeParse(value);
  if (!parsed.success) {
    const at = { file, path: [], value, known: Object.keys(fields.shape) };
    return { front: NONE, problems: parsed.error.issues.flatMap((issue) => issueProblems(issue, at, lineOf)) };
  }
  const { topic, 'as-of': asOf, expires } = parsed.data;
  return { front: { topic, asOf, expires }, problems };
}
