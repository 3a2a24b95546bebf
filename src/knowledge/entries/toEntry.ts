import type { Entry } from '../types.ts';
import type { ParsedEntry } from './parseEntryFile.ts';

/** A checked draft → an entry. Field by field: there may be 200,000, and a spread object is a slow one. */
export function toEntry(draft: ParsedEntry, key: string): Entry {
  return {
    id: draft.id,
    key,
    kind: draft.kind,
    heading: draft.heading,
    phrasings: draft.asked.map(({ text }) => text),
    body: draft.body,
    caveat: draft.caveat,
    footnotes: draft.footnotes.map(({ citations }) => ({ citations })),
    topic: draft.topic,
    asOf: draft.asOf,
    expires: draft.expires,
    file: draft.file,
    line: draft.line,
    ...(draft.article && { article: draft.article }),
  };
}
