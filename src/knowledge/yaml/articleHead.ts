import { z } from 'zod';
import { fileIssues } from '../problems/fileIssues.ts';
import { problemAt } from '../problems/issue.ts';
import type { Entry, Problem, Source } from '../types.ts';
import { issueProblems, optionalDate, optionalText, optionalUrl } from './fields.ts';
import { readYaml } from './readYaml.ts';
import { splitFrontMatter } from './splitFrontMatter.ts';

/** What the head of an article says; null where it says nothing. It has the last word over the text below it. */
export interface ArticleHead
  extends Pick<Source, 'publisher' | 'author' | 'published' | 'url' | 'note'>,
    Pick<Entry, 'topic' | 'asOf' | 'expires'> {
  readonly id: string | null;
  readonly title: string | null;
  readonly fetched: string | null;
}

const fields = z.strictObject({
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
const { 'as-of': asOf, ...none } = fields.parse({});
const NONE: ArticleHead = { ...none, asOf };

/** Take the front matter off an article. */
export function takeArticleHead(
  text: string,
  file: string,
): { head: ArticleHead; below: string; firstLine: number; problems: readonly Problem[] } {
  const cut = splitFrontMatter(text);
  const whole = { head: NONE, below: text, firstLine: 1, problems: [] };
  if (cut === null) return whole;
  if (cut === 'unclosed') return { ...whole, problems: [problemAt(file, 1, fileIssues.unclosedFrontMatter())] };
  return { ...readHead(cut.yaml, file), below: cut.below, firstLine: cut.firstLine };
}

function readHead(yaml: string, file: string): { head: ArticleHead; problems: readonly Problem[] } {
  const { value, problems, lineOf } = readYaml(yaml, file, 2);
  if (problems.length > 0 || value === null) return { head: NONE, problems };
  if (typeof value !== 'object' || Array.isArray(value)) {
    const fault = fileIssues.yamlShape('the front matter', 'lines such as “title: The rose manual”');
    return { head: NONE, problems: [problemAt(file, 2, fault)] };
  }
  const parsed = fields.safeParse(value);
  if (!parsed.success) {
    const at = { file, path: [], value, known: Object.keys(fields.shape) };
    return { head: NONE, problems: parsed.error.issues.flatMap((issue) => issueProblems(issue, at, lineOf)) };
  }
  const { 'as-of': asOf, ...rest } = parsed.data;
  return { head: { ...rest, asOf }, problems };
}
