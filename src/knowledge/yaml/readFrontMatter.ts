import { z } from 'zod';
import { fileIssues } from '../problems/fileIssues.ts';
import { problemAt } from '../problems/issue.ts';
import type { Entry, Problem, Source } from '../types.ts';
import { issueProblems, optionalDate, optionalText } from './fields.ts';
import { readSources } from './parseSources.ts';
import { readYaml } from './readYaml.ts';
import { splitFrontMatter } from './splitFrontMatter.ts';

/** What the head of a curated file says about all of its entries. */
export type FrontMatter = Pick<Entry, 'topic' | 'asOf' | 'expires'>;

interface Head {
  readonly front: FrontMatter;
  /** Sources that the file brings along, besides those of `sources.yaml`. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly problems: readonly Problem[];
}

const NONE: FrontMatter = { topic: null, asOf: null, expires: null };
const NO_SOURCES: ReadonlyMap<string, Source> = new Map();
const fields = z.strictObject({
  topic: optionalText,
  'as-of': optionalDate,
  expires: optionalDate,
  sources: z.unknown().optional(),
});

/**
 * Take the front matter (between two lines `---` at the very beginning) off a Markdown text.
 * @returns what it says, the Markdown below it, and the line of the file on which that begins
 */
export function readFrontMatter(
  text: string,
  file: string,
): Head & { readonly markdown: string; readonly firstLine: number } {
  const whole = { front: NONE, sources: NO_SOURCES, markdown: text, firstLine: 1, problems: [] };
  const head = splitFrontMatter(text);
  if (head === null) return whole;
  if (head === 'unclosed') return { ...whole, problems: [problemAt(file, 1, fileIssues.unclosedFrontMatter())] };
  return { ...readFields(head.yaml, file), markdown: head.below, firstLine: head.firstLine };
}

function readFields(yaml: string, file: string): Head {
  const { value, problems, lineOf } = readYaml(yaml, file, 2);
  const failed = (found: readonly Problem[]): Head => ({ front: NONE, sources: NO_SOURCES, problems: found });
  if (problems.length > 0 || value === null) return failed(problems);
  if (typeof value !== 'object' || Array.isArray(value)) {
    const fault = fileIssues.yamlShape('the front matter', 'lines such as “topic: Claims of advances”');
    return failed([problemAt(file, 2, fault)]);
  }
  const parsed = fields.safeParse(value);
  if (!parsed.success) {
    const at = { file, path: [], value, known: Object.keys(fields.shape) };
    return failed(parsed.error.issues.flatMap((issue) => issueProblems(issue, at, lineOf)));
  }
  const { topic, 'as-of': asOf, expires, sources } = parsed.data;
  const own = readSources(sources ?? null, { file, path: ['sources'] }, lineOf);
  return { front: { topic, asOf, expires }, sources: own.sources, problems: own.problems };
}
