import { z } from 'zod';
import type { ProblemReport } from '../problems/ProblemReport.ts';
import type { Entry, Source } from '../types.ts';
import { optionalDate, optionalText } from './fields.ts';
import { readSources } from './parseSources.ts';
import { readFrontMatter } from './readFrontMatter.ts';
import { splitFrontMatter } from './splitFrontMatter.ts';

/** Front matter of a file of entries. */
export interface EntryHead {
  /** Properties that all entries of the file share. */
  readonly shared: Pick<Entry, 'topic' | 'asOf' | 'expires'>;
  /** Sources that only this file may cite, in addition to those of `sources.yaml`. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Source of the entries without footnotes, in Markdown; null if the file names none. */
  readonly source: { readonly text: string; readonly line: number } | null;
  /** Markdown below the front matter. */
  readonly body: string;
  /** Line of the file on which `body` begins. */
  readonly firstLine: number;
}

const schema = z.strictObject({
  topic: optionalText,
  'as-of': optionalDate,
  expires: optionalDate,
  source: optionalText,
  sources: z.unknown().optional(),
});

/** Reads the front matter of a file of entries. */
export function readEntryHead(text: string, report: ProblemReport): EntryHead {
  const { fields, body, firstLine, lineOf } = readFrontMatter(
    quoteSource(text),
    schema,
    'topic: Claims of advances',
    report,
  );
  const { topic = null, 'as-of': asOf = null, expires = null, source = null, sources = null } = fields ?? {};
  const own = readSources(sources, ['sources'], lineOf, report);
  return {
    shared: { topic, asOf, expires },
    sources: own.sources,
    source: source === null ? null : { text: source, line: lineOf(['source']) },
    body,
    firstLine,
  };
}

/** Quotes the value of `source:` in front matter: a Markdown link, or a colon before a quotation, is no YAML otherwise. */
function quoteSource(text: string): string {
  const head = splitFrontMatter(text);
  if (head === null || head === 'unclosed') return text;
  const yaml = head.yaml.replace(
    /^source:[ \t]+([^\s"'|>#].*)$/mu,
    (_, value: string) => `source: ${JSON.stringify(value.trim())}`,
  );
  return yaml === head.yaml ? text : `---\n${yaml}---\n${head.body}`;
}
