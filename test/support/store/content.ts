import type { Entry } from '../../../src/knowledge/types.ts';
import type { CuratedContent } from '../../../src/store/curation/types.ts';

export function createEntry(id: string, body: string): Entry {
  return {
    id,
    key: 'abcdefgh',
    kind: 'faq',
    heading: `What about ${id}?`,
    phrasings: [`tell me about ${id}`],
    body,
    caveat: { kind: 'note', text: 'As far as known.' },
    footnotes: [{ citations: [{ source: 'minutes', paragraphs: [1, 2], quote: null }] }],
    topic: 'Everything',
    asOf: null,
    expires: null,
    file: 'faq/all.md',
    line: 3,
  };
}

export function createContent(id: string, body: string): CuratedContent {
  return { markdown: `## What about ${id}?\n\n${body}`, entry: createEntry(id, body), sources: [] };
}
