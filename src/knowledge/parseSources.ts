import { z } from 'zod';
import { problemAt } from './fault.ts';
import { fileFaults } from './fileFaults.ts';
import { readYaml } from './readYaml.ts';
import type { Problem, Source } from './types.ts';
import { issueProblems, optionalCount, optionalDate, optionalText, optionalUrl, requiredText } from './yamlFields.ts';

export interface SourcesFile {
  readonly sources: ReadonlyMap<string, Source>;
  /** The line of each id. */
  readonly lines: ReadonlyMap<string, number>;
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
    /** Reserved for fetching sources from the web. */
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
  const { value, problems: broken, lineOf } = readYaml(text, file);
  const sources = new Map<string, Source>();
  const lines = new Map<string, number>();
  const problems = [...broken];
  if (value !== null && (typeof value !== 'object' || Array.isArray(value))) {
    problems.push(
      problemAt(file, 1, fileFaults.yamlShape('the list of sources', '“id:” and below it, indented, “title: …”')),
    );
    return { sources, lines, problems };
  }
  for (const [id, details] of Object.entries(value ?? {})) {
    const line = lineOf([id]);
    if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id)) {
      problems.push(problemAt(file, line, fileFaults.badSourceId(id)));
      continue;
    }
    lines.set(id, line);
    const parsed = fields.safeParse(details);
    if (parsed.success) {
      const { fetch: _, ...source } = parsed.data;
      sources.set(id, { id, ...source });
    } else {
      const at = { file, path: [id], value: details, known: Object.keys(fields.shape) };
      problems.push(...parsed.error.issues.flatMap((issue) => issueProblems(issue, at, lineOf)));
      sources.set(id, bareSource(id));
    }
  }
  return { sources, lines, problems };
}

/** A source of which only the id is known. */
export function bareSource(id: string): Source {
  return { id, title: id, ...bare };
}
