import type { Entry } from '../../knowledge/types.ts';
import type { Word } from '../text/words.ts';

/** Bits of the answer types that a question may ask for: a number, a name of a person or organisation, a time. */
export const EXPECTED = { number: 1, name: 2, time: 4 } as const;

const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|several|half|twice|single|both|many|few)\b/iu;
const TIME =
  /\b(?:\d{4}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|day|days|week|weeks|month|months|year|years|hour|hours|morning|afternoon|evening|date|dated|undated|recently|before|after|when)\b/iu;
/** A capital letter that does not begin a sentence. */
const NAME = /[\p{L}\p{N},;:)’'"”]\s+["“(]?\p{Lu}/u;

/** Returns the answer type that the cue words of an English question ask for, as bits of `EXPECTED`; 0 if they give no clue. */
export function expectedTypeBits(words: readonly Word[]): number {
  const surfaces = words.map(({ surface }) => surface);
  const how = surfaces.indexOf('how');
  if (how >= 0 && /^(?:many|much|old)$/u.test(surfaces[how + 1] ?? '')) return EXPECTED.number;
  if (surfaces.some((surface) => /^(?:who|whom|whose)$/u.test(surface))) return EXPECTED.name;
  return surfaces.includes('when') ? EXPECTED.time : 0;
}

const NAMING = /^(?:name|named|names|called|type|kind|brand|model|city|building|date|author|wrote|written)$/u;

/** Whether a question asks what something is called, or of which kind it is. */
export const asksForName = (words: readonly Word[]): boolean => words.some(({ surface }) => NAMING.test(surface));

/** Returns the answer types that each entry's text states, as bits of `EXPECTED`. */
export function answerTypeBits(entries: readonly Entry[]): Uint8Array {
  return Uint8Array.from(entries, ({ body }) => {
    const head = body.slice(0, 4000).replace(/\[\d+\]/gu, '');
    return (
      (NUMBER.test(head) ? EXPECTED.number : 0) |
      (NAME.test(head) ? EXPECTED.name : 0) |
      (TIME.test(head) ? EXPECTED.time : 0)
    );
  });
}
