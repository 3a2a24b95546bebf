/** A small real library: real index, real answers, entries written here. */

import type { Entry, Knowledge } from '../../../src/knowledge/types.ts';
import { buildSnapshot } from '../../../src/library/buildSnapshot.ts';
import { Library } from '../../../src/library/Library.ts';

export const NOW = Date.parse('2026-03-02T12:00:00Z');

const entry = (number: number, more: Partial<Entry> & Pick<Entry, 'heading' | 'body'>): Entry => ({
  id: `faq#${number}`,
  key: `key${String(number).padStart(5, '0')}`,
  kind: 'faq',
  phrasings: [],
  caveat: null,
  footnotes: [{ citations: [{ source: 'week', paragraphs: [23], quote: null }] }],
  topic: 'Cats',
  asOf: null,
  expires: null,
  file: 'faq/cats.md',
  line: number,
  ...more,
});

export const ENTRIES: readonly Entry[] = [
  entry(1, {
    heading: 'Where did the cats of the harbour go?',
    phrasings: ['where are the harbour cats', 'have the cats left the harbour'],
    body: 'The harbour cats moved to the lighthouse, the harbour master says. [1]',
    caveat: { kind: 'warning', text: 'Nobody else has confirmed it.' },
    asOf: '2026-03-01',
  }),
  entry(2, {
    heading: 'Who feeds the cats of the lighthouse?',
    phrasings: ['who gives the lighthouse cats food'],
    body: 'The lighthouse keeper feeds them at six. [1]',
  }),
  entry(3, {
    heading: 'Do @everyone and <@123456789012345678> like cats?',
    phrasings: ['does everybody like cats'],
    body: 'Ask @here, <@&123456789012345678> or <#123456789012345678>: **most** do. [1]',
  }),
  ...Array.from({ length: 60 }, (_, i) =>
    entry(10 + i, {
      heading: `What is the name of ship number ${i}?`,
      body: `Ship ${i} is called Marigold ${i}. [1]`,
      topic: 'Ships',
    }),
  ),
];

export const toKnowledge = (entries: readonly Entry[], revision = '0123456789'): Knowledge => ({
  entries,
  sources: new Map([
    [
      'week',
      {
        id: 'week',
        title: 'A week at the harbour',
        publisher: null,
        author: null,
        published: null,
        url: null,
        note: null,
        paragraphs: 40,
      },
    ],
  ]),
  synonyms: [],
  problems: [],
  revision,
});

/** A library whose refresh loads what `load` gives; the same again unless told. */
export function createLibrary(load: () => Promise<Knowledge> = async () => toKnowledge(ENTRIES)): Library {
  const reload = async () => buildSnapshot(await load());
  return new Library(buildSnapshot(toKnowledge(ENTRIES)), reload, () => NOW);
}
