import type { Entry } from '../../src/knowledge/types.ts';

/** An entry with nothing but text. */
export function toEntry(id: string, heading: string, phrasings: readonly string[], body: string): Entry {
  return {
    id,
    key: id,
    kind: 'faq',
    heading,
    phrasings,
    body,
    caveat: null,
    footnotes: [],
    topic: null,
    asOf: null,
    expires: null,
    file: 'faq/bench.md',
    line: 1,
  };
}
