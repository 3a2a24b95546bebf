import { z } from 'zod';
import type { ProblemReport } from '../problems/ProblemReport.ts';
import type { Entry, Source } from '../types.ts';
import { optionalDate, optionalText } from './fields.ts';
import { readSources } from './parseSources.ts';
import { readFrontMatter } from './readFrontMatter.ts';

/** Front matter of a file of entries. */
export interface EntryHead {
  /** Properties that all entries of the file share. */
  readonly shared: Pick<Entry, 'topic' | 'asOf' | 'expires'>;
  /** Sources that only this file may cite, in addition to those of `sources.yaml`. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Markdown below the front matter. */
  readonly body: string;
  /** Line of the file on which `body` begins. */
  readonly firstLine: number;
}

const schema = z.strictObject({
  topic: optionalText,
  'as-of': optionalDate,
  expires: optionalDate,
  sources: z.unknown().optional(),
});

/** Reads the front matter of a file of entries. */
export function readEntryHead(text: string, report: ProblemReport): EntryHead {
  const { fields, body, firstLine, lineOf } = readFrontMatter(text, schema, 'topic: Claims of advances', report);
  const { topic = null, 'as-of': asOf = null, expires = null, sources = null } = fields ?? {};
  const own = readSources(sources, ['sources'], lineOf, report);
  return { shared: { topic, asOf, expires }, sources: own.sources, body, firstLine };
}
