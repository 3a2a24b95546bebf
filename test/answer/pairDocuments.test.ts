import { describe, expect, test } from 'vitest';
import { chooseAnswer } from '../../src/answer/chooseAnswer.ts';
import { pairDocuments } from '../../src/answer/pairDocuments.ts';
import { toReply } from '../../src/answer/reply/toReply.ts';
import type { Answer } from '../../src/answer/types.ts';
import type { Entry } from '../../src/knowledge/types.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import type { Candidate } from '../../src/search/types.ts';
import { GARDEN, gardenKnowledge } from '../support/garden.ts';

const ASSERT = 0.3;
const [someone] = gardenKnowledge().entries;
if (!someone) throw new Error('an empty garden');

const curated = (heading: string, asOf: string | null, phrasings: string[] = []): Entry => ({
  ...someone,
  id: `faq#${heading}-${asOf}`,
  kind: 'faq',
  heading,
  phrasings,
  body: `${heading} ${asOf}`,
  asOf,
});
const fromDocument = (
  kind: 'faq' | 'passage',
  source: string,
  heading: string,
  body: string,
  date?: string,
): Entry => ({
  ...curated(heading, null),
  id: `${source}#${heading}`,
  kind,
  body,
  article: { source, context: 'T', ...(date && { date }) },
});
const passage = (source: string, body: string, date?: string): Entry =>
  fromDocument('passage', source, 'Prices', body, date);

const answered = (entries: readonly (readonly [Entry, number])[]): Answer => {
  const [best, ...next] = entries.map(
    ([entry, confidence]): Candidate => ({ entry, confidence, signals: {}, score: 0, closestPhrasing: 0 }),
  );
  return { status: 'answered', chosen: best ? [best] : [], next };
};
/** Ids of what is chosen, and why there are two. */
const brief = (answer: Answer): string =>
  answer.status === 'answered'
    ? `${answer.chosen.map(({ entry }) => entry.id).join(' + ')}${answer.pair ? ` (${answer.pair})` : ''}`
    : answer.status;

const OLD = curated('How much is a ticket?', '2025-01-01');
const NEW = curated('How much is a ticket?', '2026-01-01');
const RISE = passage('first', 'The ticket rises to four euros in May.');
const FALL = passage('second', 'Tickets will be cheaper: three euros, the council says.');

describe('two answers', () => {
  test.each<[string, readonly (readonly [Entry, number])[], string]>([
    [
      'the newer leads',
      [
        [NEW, 0.8],
        [OLD, 0.7],
      ],
      `${NEW.id} + ${OLD.id} (older)`,
    ],
    [
      'the newer leads, even where the older is likelier',
      [
        [OLD, 0.8],
        [NEW, 0.7],
      ],
      `${NEW.id} + ${OLD.id} (older)`,
    ],
    [
      'the older is not likely enough to be said',
      [
        [NEW, 0.8],
        [OLD, 0.29],
      ],
      NEW.id,
    ],
    [
      'the older is far less likely',
      [
        [NEW, 0.9],
        [OLD, 0.5],
      ],
      NEW.id,
    ],
    [
      'of the same day are one',
      [
        [NEW, 0.8],
        [curated('How much is a ticket?', '2026-01-01'), 0.7],
      ],
      NEW.id,
    ],
    [
      'one without a date',
      [
        [NEW, 0.8],
        [curated('How much is a ticket?', null), 0.7],
      ],
      NEW.id,
    ],
    [
      'another question',
      [
        [NEW, 0.8],
        [curated('How much is a coffee?', '2025-01-01'), 0.7],
      ],
      NEW.id,
    ],
    [
      'the same question by another phrasing',
      [
        [NEW, 0.8],
        [curated('What does it cost to get in?', '2025-01-01', ['price of a ticket', 'how much is the ticket']), 0.7],
      ],
      `${NEW.id} + faq#What does it cost to get in?-2025-01-01 (older)`,
    ],
    [
      'an entry stands alone beside documents',
      [
        [NEW, 0.8],
        [RISE, 0.8],
        [FALL, 0.8],
      ],
      NEW.id,
    ],
    [
      'two documents are both quoted',
      [
        [RISE, 0.8],
        [FALL, 0.6],
      ],
      'first#Prices + second#Prices (differing)',
    ],
    [
      'the second document is not likely enough',
      [
        [RISE, 0.8],
        [FALL, 0.4],
      ],
      'first#Prices',
    ],
    [
      'one document is quoted once',
      [
        [RISE, 0.8],
        [passage('first', 'Children pay half of it.'), 0.8],
      ],
      'first#Prices',
    ],
    [
      'a document that repeats the other is not quoted, the next is',
      [
        [RISE, 0.8],
        [passage('copy', 'The ticket rises to four euros in May!'), 0.8],
        [FALL, 0.7],
      ],
      'first#Prices + second#Prices (differing)',
    ],
    [
      'of two dated documents the newer leads',
      [
        [passage('may', 'It is three euros.', '2025-05-01'), 0.8],
        [passage('june', 'The price is four.', '2025-06-01'), 0.7],
      ],
      'june#Prices + may#Prices (older)',
    ],
    [
      'questions of two documents, where they ask the same',
      [
        [fromDocument('faq', 'a', 'How much is a ticket?', 'Four.'), 0.8],
        [fromDocument('faq', 'b', 'How much is a coffee?', 'Two.'), 0.8],
        [fromDocument('faq', 'c', 'How much are tickets?', 'Three.'), 0.7],
      ],
      'a#How much is a ticket? + c#How much are tickets? (differing)',
    ],
    [
      'an open question is no second answer',
      [
        [NEW, 0.8],
        [{ ...OLD, kind: 'unknown' }, 0.8],
      ],
      NEW.id,
    ],
    ['alone', [[NEW, 0.8]], NEW.id],
  ])('%s', (_, entries, expected) => {
    const answer = answered(entries);
    const paired = pairDocuments(answer, ASSERT);
    expect(brief(paired)).toBe(expected);
    // Nothing is lost and nothing is there twice.
    const all = (one: Answer) =>
      [...(one.status === 'answered' ? one.chosen : []), ...one.next].map(({ entry }) => entry);
    expect(new Set(all(paired))).toEqual(new Set(all(answer)));
    expect(all(paired)).toHaveLength(all(answer).length);
  });

  test('a question of two parts, suggestions and declines stay as they are', () => {
    const [one, two] = [NEW, OLD].map(
      (entry): Candidate => ({ entry, confidence: 0.9, signals: {}, score: 0, closestPhrasing: 0 }),
    );
    for (const answer of [
      { status: 'answered', chosen: [one, two], next: [] },
      { status: 'suggested', next: [one, two] },
      { status: 'unanswered', open: null, next: [one, two] },
    ] as Answer[])
      expect(pairDocuments(answer, ASSERT)).toBe(answer);
  });
});

describe('in a knowledge base', () => {
  const file = (asOf: string, text: string): string =>
    `---\nas-of: ${asOf}\n---\n\n## How deep is the pond?\n\nAlso asked:\n\n- depth of the pond\n- how deep is the water\n\n${text} [^1]\n\n[^1]: rules ¶1\n`;
  const files = {
    ...GARDEN,
    'facts/pond-2025.md': file('2025-06-01', 'The pond is one metre deep.'),
    'facts/pond-2026.md': file('2026-02-01', 'The pond is two metres deep since it was dug out.'),
  };
  const knowledge = gardenKnowledge(files);
  const index = buildIndex(knowledge.entries, knowledge.synonyms);

  test('the newer answer leads, and the older says that it is', () => {
    const answer = chooseAnswer(index, 'how deep is the pond?');
    expect(brief(answer)).toBe('pond-2026#how-deep-is-the-pond + pond-2025#how-deep-is-the-pond (older)');
    const { sections } = toReply(answer, knowledge, { now: 0 });
    expect(sections.map(({ dates }) => dates)).toEqual([
      ['As of 2026-02-01.'],
      ['Older: from 2025-06-01. The answer above is newer.', 'As of 2025-06-01.'],
    ]);
    expect(sections.map(({ footnotes }) => footnotes.map(({ number }) => number))).toEqual([[1], [2]]);
  });

  test('two documents are introduced as two', () => {
    const reply = toReply(
      pairDocuments(
        answered([
          [RISE, 0.8],
          [FALL, 0.7],
        ]),
        ASSERT,
      ),
      knowledge,
      { now: 0 },
    );
    expect(reply.text).toBe('Two documents cover this:');
    expect(reply.sections.map(({ entry }) => entry?.article?.source)).toEqual(['first', 'second']);
  });
});
