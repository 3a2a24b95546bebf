import { z } from 'zod';
import { ProblemReport } from '../problems/ProblemReport.ts';
import type { Problem, Source } from '../types.ts';
import {
  failsAs,
  optionalCount,
  optionalDate,
  optionalText,
  optionalUrl,
  reportFieldIssue,
  requiredText,
} from './fields.ts';
import { readYaml, type YamlText } from './readYaml.ts';
import type { FetchedSource, SourceList } from './types.ts';

/** Contents of `sources.yaml`. */
export interface SourcesFile extends SourceList {
  readonly problems: readonly Problem[];
}

const schema = z.strictObject(
  {
    title: requiredText,
    publisher: optionalText,
    author: optionalText,
    published: optionalDate,
    url: optionalUrl,
    note: optionalText,
    paragraphs: optionalCount,
    /** Fetch the page or feed at `url`. */
    fetch: z.enum(['article', 'feed'], failsAs('field/not-a-fetch-kind')).optional(),
  },
  failsAs('source/no-fields'),
);
const NO_DETAILS = { publisher: null, author: null, published: null, url: null, note: null, paragraphs: null };

/** Parses `sources.yaml`. A source with a bad field keeps its id but loses its details, so that it can be cited. */
export function parseSources(text: string, file: string): SourcesFile {
  const report = new ProblemReport(file);
  const { value, lineOf } = readYaml(text, report);
  return { ...readSources(value, [], lineOf, report), problems: report.problems };
}

/**
 * Reads a list of sources from parsed YAML.
 * @param path of the list in its file
 */
export function readSources(
  value: unknown,
  path: readonly string[],
  lineOf: YamlText['lineOf'],
  report: ProblemReport,
): SourceList {
  const sources = new Map<string, Source>();
  const lines = new Map<string, number>();
  const fetches = new Map<string, FetchedSource>();
  if (value !== null && (typeof value !== 'object' || Array.isArray(value))) {
    report.add(lineOf(path), 'source/list-shape');
    return { sources, lines, fetches };
  }
  for (const [id, details] of Object.entries(value ?? {})) {
    const line = lineOf([...path, id]);
    if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id)) {
      report.add(line, 'source/bad-id', id);
      continue;
    }
    lines.set(id, line);
    const parsed = schema.safeParse(details);
    if (parsed.success) {
      const { fetch: as, ...rest } = parsed.data;
      const source = { id, ...rest };
      sources.set(id, source);
      if (as && source.url) fetches.set(id, { source, url: source.url, as });
      else if (as) report.add(lineOf([...path, id, 'fetch']), 'source/no-url', id);
    } else {
      const place = { path: [...path, id], value: details, known: Object.keys(schema.shape) };
      for (const issue of parsed.error.issues) reportFieldIssue(issue, place, lineOf, report);
      sources.set(id, bareSource(id));
    }
  }
  return { sources, lines, fetches };
}

/** Returns a source of which only the id is known. */
export function bareSource(id: string): Source {
  return { id, title: id, ...NO_DETAILS };
}
