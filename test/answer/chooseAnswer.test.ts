import { describe, expect, test } from 'vitest';
import { chooseAnswer } from '../../src/answer/chooseAnswer.ts';
import type { Answer } from '../../src/answer/types.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { gardenKnowledge } from '../support/garden.ts';

const { entries, synonyms } = gardenKnowledge();
const index = buildIndex(entries, synonyms);
const confidenceOf = (question: string): number => index.search(question).candidates[0]?.confidence ?? 0;
const chosen = (answer: Answer): string[] =>
  answer.status === 'answered' ? answer.chosen.map(({ entry }) => entry.heading) : [];
const next = ({ next }: Answer): string[] => next.map(({ entry }) => entry.heading);

const QUESTION = 'when does the garden open';
const OPEN = 'when will the fence be replaced';
/** Asserts whatever is found. */
const BOLD = { assert: 0, quote: 0, suggest: 0 };

describe('one question', () => {
  const confidence = confidenceOf(QUESTION);

  test('is answered from the confidence that is enough', () => {
    const answer = chooseAnswer(index, QUESTION, { thresholds: { assert: confidence, quote: confidence, suggest: 0 } });
    expect([answer.status, chosen(answer)]).toEqual(['answered', ['When does the garden open?']]);
    expect(next(answer)).not.toContain('When does the garden open?');
  });

  test('is answered by suggestions below it, the best first', () => {
    const answer = chooseAnswer(index, QUESTION, {
      thresholds: { assert: confidence + 1e-9, quote: 1, suggest: confidence },
    });
    expect(answer.status).toBe('suggested');
    expect(next(answer)[0]).toBe('When does the garden open?');
  });

  test('is declined below what is worth suggesting, the nearest named', () => {
    const answer = chooseAnswer(index, QUESTION, {
      thresholds: { assert: 1.1, quote: 1.1, suggest: confidence + 1e-9 },
    });
    expect(answer).toMatchObject({ status: 'unanswered', open: null });
    expect(next(answer)[0]).toBe('When does the garden open?');
  });

  test('that nothing is known of is declined, however bold', () => {
    for (const question of ['xylophone quixotic', '', '🙂', '\ud800'])
      expect(chooseAnswer(index, question, { thresholds: BOLD })).toEqual({
        status: 'unanswered',
        open: null,
        next: [],
      });
  });

  test('carries at most five others, never an open question', () => {
    const answers = [
      chooseAnswer(index, 'when does the garden fence open', { thresholds: BOLD }),
      chooseAnswer(index, 'when does the garden fence open', { thresholds: { assert: 1.1, quote: 1.1, suggest: 0 } }),
      chooseAnswer(index, 'when does the garden fence open', { thresholds: { assert: 1.1, quote: 1.1, suggest: 1.1 } }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(['answered', 'suggested', 'unanswered']);
    for (const answer of answers) {
      expect(answer.next.length).toBeGreaterThan(0);
      expect(answer.next.length).toBeLessThanOrEqual(5);
      expect(answer.next.map(({ entry }) => entry.kind)).not.toContain('unknown');
    }
  });
});

describe('an open question', () => {
  test('is declined with the entry that says why, however sure', () => {
    const answer = chooseAnswer(index, OPEN, { thresholds: BOLD });
    if (answer.status !== 'unanswered') throw new Error(answer.status);
    expect(answer.open?.entry.heading).toBe('When will the fence be replaced?');
    expect(next(answer)).not.toContain('When will the fence be replaced?');
  });

  test('that was hardly recognised is just declined', () => {
    expect(
      chooseAnswer(index, OPEN, { thresholds: { assert: 1.1, quote: 1.1, suggest: confidenceOf(OPEN) + 1e-9 } }),
    ).toMatchObject({
      status: 'unanswered',
      open: null,
    });
  });
});

describe('a question in two parts', () => {
  test.each([
    ['who is the chairman and when does the garden open?', ['Who is the chairman?', 'When does the garden open?']],
    ['may i keep hens? who has the keys of the shed?', ['May I keep hens?', 'Who has the keys of the shed?']],
    [
      'how do I get an allotment, and what is the yearly rent',
      ['How do I get an allotment?', 'How much does an allotment cost?'],
    ],
  ])('%s', (question, headings) => {
    const answer = chooseAnswer(index, question, { thresholds: BOLD });
    expect(chosen(answer)).toEqual(headings);
    for (const heading of headings) expect(next(answer)).not.toContain(heading);
  });

  test.each([
    [
      'that ask for the same',
      'when does the garden open and what are the opening hours',
      ['When does the garden open?'],
    ],
    ['of which one is open', 'who is the chairman and when will the fence be replaced', null],
    ['of which one is unknown', 'who is the chairman and would xylophones quiver', ['Who is the chairman?']],
  ])('%s', (_, question, headings) => {
    const answer = chooseAnswer(index, question, { thresholds: BOLD });
    if (headings) expect(chosen(answer)).toEqual(headings);
    else expect(chosen(answer).length).toBeLessThan(2);
  });

  test('of which one is too unsure gives no second half', () => {
    const question = 'who is the chairman and when does the zirconium wuthering open';
    const [sure, unsure] = [
      confidenceOf('who is the chairman'),
      confidenceOf('when does the zirconium wuthering open'),
    ];
    expect(unsure).toBeLessThan(sure);
    expect(chosen(chooseAnswer(index, question, { thresholds: BOLD }))).toHaveLength(2);
    expect(
      chosen(chooseAnswer(index, question, { thresholds: { assert: unsure + 1e-9, quote: 1, suggest: 0 } })).length,
    ).toBeLessThan(2);
  });
});

describe('a question told in a story', () => {
  const STORY =
    'My neighbour flew to Portugal in spring and left me her tomatoes, a bucket of slugs and no number at all. Who is the chairman?';
  const VAGUE = 'My neighbour flew to Portugal in spring and left me a bucket of slugs. What about the zirconium?';

  test('is answered from the sentence that asks it', () => {
    const thresholds = { assert: confidenceOf(STORY) + 1e-9, quote: 1, suggest: 0 };
    expect(chosen(chooseAnswer(index, STORY, { thresholds }))).toEqual(['Who is the chairman?']);
  });

  test('is answered from nothing less than sure', () => {
    expect(
      chosen(chooseAnswer(index, VAGUE, { thresholds: { assert: confidenceOf(VAGUE) + 1e-9, quote: 1, suggest: 0 } })),
    ).toEqual([]);
  });
});
