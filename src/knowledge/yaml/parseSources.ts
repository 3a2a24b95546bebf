import { z } from 'zod';
import { fileIssues } from '../problems/fileIssues.ts';
import { problemAt } from '../problems/issue.ts';
import type { Problem, Source } from '../types.ts';
import { issueProblems, optionalCount, optionalDate, optionalText, optionalUrl, requiredText } from './fields.ts';
import { readYaml, type YamlText } from './readYaml.ts';

/** A source that is brought in from its address: a page, or a feed of pages. */
export interface FetchedSource {
  readonly source: Source;
  readonly url: string;
  readonly as: 'article' | 'feed';
}

export interface SourcesFile {
  readonly sources: ReadonlyMap<string, Source>;
  /** The line of each id. */
  readonly lines: ReadonlyMap<string, number>;
  /** What is to be brought in, by id. */
  readonly fetches: ReadonlyMap<string, FetchedSource>;
  readonly problems: readonly Problem[];
}

const fields = z.strictObject(
  {
    title: requiredText,
    publisher: optionalText,
    author: optionalText,
    published: optionalDate,
    url: optionalUrl,
    note: optionalText,
    paragraphs: optionalCount,
    /** Bring in what is at `url`. */
    fetch: z.enum(['article', 'feed'], 'article or feed').optional(),
  },
  'lines such as “title: …”, indented, below it',
);
const bare = { publisher: null, author: null, published: null, url: null, note: null, paragraphs: null };

/**
 * `sources.yaml` → the documents that may be cited.
 * @returns a source with a bad field is kept under its id without details, so that what cites it still stands
 */
export function parseSources(text: string, file: string): SourcesFile {
  const { value, problems, lineOf } = readYaml(text, file);
  const read = readSources(value, { file, path: [] }, lineOf);
  return { ...read, problems: [...problems, ...read.problems] };
}

/** The same from YAML that is read already; `path` leads to it. */
export function readSources(
  value: unknown,
  { file, path }: { readonly file: string; readonly path: readonly string[] },
  lineOf: YamlText['lineOf'],
): SourcesFile {
  const sources = new Map<string, Source>();
  const lines = new Map<string, number>();
  const fetches = new Map<string, FetchedSource>();
  const problems: Problem[] = [];
  if (value !== null && (typeof value !== 'object' || Array.isArray(value))) {
    const fault = fileIssues.yamlShape('the list of sources', '“id:” and below it, indented, “title: …”');
    problems.push(problemAt(file, lineOf(path), fault));
    return { sources, lines, fetches, problems };
  }
  for (const [id, details] of Object.entries(value ?? {})) {
    const line = lineOf([...path, id]);
    if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id)) {
      problems.push(problemAt(file, line, fileIssues.badSourceId(id)));
      continue;
    }
    lines.set(id, line);
    const parsed = fields.safeParse(details);
    if (parsed.success) {
      const { fetch: as, ...rest } = parsed.data;
      const source = { id, ...rest };
      sources.set(id, source);
      if (as && source.url) fetches.set(id, { source, url: source.url, as });
      else if (as) problems.push(problemAt(file, lineOf([...path, id, 'fetch']), fileIssues.noAddress(id)));
    } else {
      const at = { file, path: [...path, id], value: details, known: Object.keys(fields.shape) };
      problems.push(...parsed.error.issues.flatMap((issue) => issueProblems(issue, at, lineOf)));
      sources.set(id, bareSource(id));
    }
  }
  return { sources, lines, fetches, problems };
}

/** A source of which only the id is known. */
export function bareSource(id: string): Source {
  return { id, title: id, ...bare };
}
