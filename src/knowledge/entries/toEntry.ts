import type { Entry } from '../types.ts';
import type { ParsedEntry } from './types.ts';

/** Returns the entry without line numbers. Copied field by field: there may be 200,000, and a spread is slower. */
export function toEntry(parsed: ParsedEntry, key: string): Entry {
  return {
    id: parsed.id,
    key,
    kind: parsed.kind,
    heading: parsed.heading,
    phrasings: parsed.asked.map(({ text }) => text),
    body: parsed.body,
    caveat: parsed.caveat,
    footnotes: parsed.footnotes.map(({ citations }) => ({ citations })),
    topic: parsed.topic,
    asOf: parsed.asOf,
    expires: parsed.expires,
    file: parsed.file,
    line: parsed.line,
    ...(parsed.article && { article: parsed.article }),
  };
}
