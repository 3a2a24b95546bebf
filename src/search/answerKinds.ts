import type { Word } from './words.ts';

/** What an answer may have to state, as bits: an amount of money, how long something takes, when it is. */
export const KINDS = { money: 1, span: 2, time: 4 } as const;

const ASKS_MONEY =
  /\bhow much (?:is|are|does|do|did|will|would|to|for)\b|\bhow much$|\b(?:costs?|prices?|pricing|fees?|expensive|cheap|cheaper|discount)\b|\bset (?:me|us|you) back\b|\bhow much (?:\w+ ){0,3}pay\b/u;
const ASKS_SPAN = /\bhow (?:long|soon|often|late)\b|\bhow many (?:minutes|hours|days|nights|weeks|months|years)\b/u;
const ASKS_TIME =
  /\bwhen\b|\b(?:what|which) (?:time|days?)\b|\b(?:opening|closing) (?:hours|times?)\b|\bhow late\b|\b(?:is|are) (?:you|it|they|the \w+) (?:\w+ )?open\b|\bhours\b/u;

const MONEY =
  /[£$€¥]\s?\d|\d\s?(?:p|euros?|dollars?|pounds?|pence|cents?)\b|\bfree\b|\bwithout charge\b|\bno charge\b/iu;
const SPAN =
  /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|sixty|ninety|half an?|few|several)(?:-| | to | or | working )?(?:\w+ )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|nights?|fortnight)\b/iu;
const TIME =
  /\b\d{1,2}[.:]\d{2}\b|\b\d{1,2}\s?[ap]\.?m\b|\bo['’]clock\b|\b(?:at|from|until|till|by|before|after) (?:half past )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b(?:noon|midnight|spring|summer|autumn|winter)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bweek(?:day|end)s?\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:19|20)\d\d\b/iu;

/** Only the head of a long text is looked at. */
const HEAD = 4000;

/** What an English question asks an answer to state; 0 where its words tell nothing. */
export function wantedKinds(words: readonly Word[]): number {
  const text = words.map(({ surface }) => surface).join(' ');
  return (
    (ASKS_MONEY.test(text) ? KINDS.money : 0) |
    (ASKS_SPAN.test(text) ? KINDS.span : 0) |
    (ASKS_TIME.test(text) ? KINDS.time : 0)
  );
}

/** What a text states. */
export function givenKinds(text: string): number {
  const head = text.slice(0, HEAD);
  return (MONEY.test(head) ? KINDS.money : 0) | (SPAN.test(head) ? KINDS.span : 0) | (TIME.test(head) ? KINDS.time : 0);
}
