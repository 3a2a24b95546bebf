import { describe, expect, test } from 'vitest';
import type { Failure } from '../../../src/commands/failures/types.ts';
import { toFailureReply, wordFailure } from '../../../src/commands/failures/wordFailure.ts';
import { LOCALES } from '../../../src/locales/locale.ts';

const failures: readonly Failure[] = [
  { failed: 'bot/older-version' },
  { failed: 'asker/not-moderator' },
  { failed: 'question/empty' },
  { failed: 'question/too-long', length: 611, limit: 500 },
  { failed: 'question/gone' },
  { failed: 'entry/gone' },
  { failed: 'entry/removed' },
  { failed: 'entry/not-chosen' },
  { failed: 'entry/busy' },
  { failed: 'entry/not-changed' },
  { failed: 'entry/not-removed' },
  { failed: 'flag/no-reason' },
  { failed: 'flag/settled' },
  { failed: 'news/unknown-kind' },
  { failed: 'news/unknown-day', typed: 'yesterday' },
  { failed: 'form/gone' },
  { failed: 'message/no-words' },
  { failed: 'draft/gone' },
  { failed: 'synonyms/too-few' },
  { failed: 'synonyms/gone' },
  { failed: 'file/unreachable' },
  { failed: 'file/unreadable' },
  { failed: 'file/too-large', limit: 10 },
  { failed: 'file/too-many-entries', count: 2500, limit: 2000 },
  { failed: 'publication/gone' },
  { failed: 'publication/not-home' },
  { failed: 'settings/unknown-language', typed: 'it' },
  { failed: 'settings/unknown-reset' },
  { failed: 'store/none' },
  { failed: 'store/full' },
  { failed: 'store/read-only' },
  { failed: 'store/down' },
];

describe.each(LOCALES)('in %s', (locale) => {
  const sentences = failures.map((failure) => wordFailure(failure, locale));

  test.each(failures)('$failed has a sentence that names its values', (failure) => {
    const sentence = wordFailure(failure, locale);
    expect(sentence.trim()).toBe(sentence);
    const named = 'length' in failure ? [failure.length, failure.limit] : 'typed' in failure ? [failure.typed] : [];
    for (const value of named) expect(sentence).toContain(String(value));
  });

  test('no two failures share a sentence', () => {
    expect(new Set(sentences).size).toBe(failures.length);
  });
});

test.each(failures)('$failed is a private error unless it is about a question', (failure) => {
  const { private: isPrivate, tone } = toFailureReply(failure, 'en');
  const isQuestion = failure.failed === 'question/empty' || failure.failed === 'question/too-long';
  expect([isPrivate, tone]).toEqual(isQuestion ? [false, 'notice'] : [true, 'error']);
});

test('a private question is refused in private', () => {
  expect(toFailureReply({ failed: 'question/empty', private: true }, 'en').private).toBe(true);
});
