import type { Word } from '../text/words.ts';

/** Something that a question may want an answer to state. */
export interface AnswerType {
  readonly name: string;
  /** Matches questions that ask for this type. */
  readonly asks: RegExp;
  /** Matches texts that state it. */
  readonly gives: RegExp;
  /** The share of paragraphs that have it, 0–1; measured on the documents of bench/articles. */
  readonly share: number;
}

const AMOUNT =
  '\\b(?:\\d[\\d.,:]{0,12}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|half|dozen|several|few)';
const UNITS = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|nights?|fortnight|times|seasons?)';
const PERMITTED =
  /\b(?:may|must|can|cannot|can['’]t|mustn['’]t|allowed|permitted|forbidden|prohibited|not|never|only|no|isn['’]t|aren['’]t|don['’]t|needn['’]t|yes|free to|welcome|possible|required|need(?:s|ed)?)\b/i;

export const ANSWER_TYPES: readonly AnswerType[] = [
  {
    name: 'money',
    asks: /\bhow much (?:is|are|does|do|did|will|would|to|for|more|back)\b|\bhow much$|\b(?:costs?|prices?|pricing|fees?|expensive|cheap|cheaper|cheapest|discount|charge for|fare|refund)\b|\bset (?:me |us |you )?back\b|\bhow much (?:\w+ ){0,3}(?:pay|paid|get back)\b/,
    gives:
      /[£$€¥]\s?\d|\d\s?(?:p|euros?|dollars?|pounds?|pence|cents?|per cent|percent|%)\b|\bfree\b|\bwithout charge\b|\bno (?:extra )?(?:charge|cost|fee)\b|\bcosts? nothing\b|\brefund/i,
    share: 0.17,
  },
  {
    name: 'span',
    asks: /\bhow (?:long|soon|often|late|far in advance|quickly|fast|frequently)\b|\bhow many (?:minutes|hours|days|nights|weeks|months|years|times)\b|\bdeadline\b|\bdays in advance\b/,
    gives: new RegExp(
      `${AMOUNT}(?:-| | to | or | and a half | working )?(?:\\w+ )?${UNITS}\\b|\\b(?:once|twice|daily|weekly|monthly|yearly|annually|every|each|immediately|straight away)\\b`,
      'i',
    ),
    share: 0.46,
  },
  {
    name: 'time',
    asks: /\bwhen\b|\b(?:what|which) (?:time|days?|year|date|month)\b|\b(?:opening|closing) (?:hours|times?)\b|\bhow late\b|\b(?:is|are) (?:you|it|they|the \w+) (?:\w+ )?open\b|\bhours\b|\bsince when\b|\bhow old is\b/,
    gives:
      /\b\d{1,2}[.:]\d{2}\b|\b\d{1,2}\s?[ap]\.?m\b|\bo['’]clock\b|\b(?:at|from|until|till|by|before|after) (?:half past )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b(?:noon|midnight|spring|summer|autumn|winter|morning|evening|afternoon)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bweek(?:day|end)s?\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:19|20)\d\d\b/i,
    share: 0.22,
  },
  {
    name: 'clock',
    asks: /\b(?:what|which) time\b|\bhow late\b|\b(?:opening|closing) (?:hours|times?)\b|\b(?:open|close|closes|opens|closed|shut|hours)\b|\bwhen (?:do|does|is|are|can|should|must)\b/,
    gives:
      /\b\d{1,2}[.:]\d{2}\b|\b\d{1,2}\s?[ap]\.?m\b|\bo['’]clock\b|\b(?:at|from|until|till|by|before|after|to) (?:half past )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b(?:noon|midnight)\b/i,
    share: 0.18,
  },
  {
    name: 'amount',
    asks: /\bhow (?:many|much)\b|\bhow (?:big|large|small|tall|high|deep|wide|heavy|far|old|hot|cold|fast|loud|thick)\b|\bmax(?:imum)?\b|\bmin(?:imum)?\b|\blimit\b|\b(?:what|which) (?:size|weight|temperature|temp|pressure|age|number|percentage|share|speed|dose|height|length|distance|capacity|ratio|voltage)\b|\b(?:size|number) of\b/,
    gives:
      /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|million|half|dozen|third|quarter|single|no more than|at most|up to|at least|none|both)\b/i,
    share: 0.71,
  },
  {
    name: 'age',
    asks: /\bage\b|\bhow old\b|\b\d+ ?(?:yo|yr|yrs|year|years)(?: old)?\b|\bkids?\b|\bchild|\bson\b|\bdaughter\b|\btoddler|\bbaby|\bmy (?:mum|mom|dad|grandma|grandpa)\b|\b(?:is|she|he|am) \d\d?\b|\bteen/,
    gives:
      /\b(?:under|over|aged?|from the age of|below|above|at least|younger than|older than|up to|from) (?:\d+|five|six|seven|eight|ten|twelve|fourteen|fifteen|sixteen|eighteen|twenty|sixty|sixty-five)\b|\byears? old\b|\bage of\b|\bchild|\bminors?\b|\bseniors?\b|\byoung/i,
    share: 0.13,
  },
  {
    name: 'person',
    asks: /\b(?:who|whom|whose)\b|\bin charge\b|\bcontact\b|\bwhich person\b|\bfounder\b|\b(?:speak|talk) to\b/,
    gives:
      /[\p{L}\p{N},;:)’'"”]\s+["“(]?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}|\b(?:manager|officer|chief|head|captain|leader|secretary|treasurer|chair|coordinator|staff|team|owner|founder|founded|started by|steward|attendant|warden|engineer|technician|doctor|members?)\b/u,
    share: 0.19,
  },
  {
    name: 'place',
    asks: /\bwhere\b|\bwhich (?:place|room|drawer|building|floor|city|station|folder|menu|page|cities|countries|country|town)\b|\baddress\b|\blocated\b/,
    gives:
      /\b(?:in|on|at|under|behind|beside|below|above|next to|inside|near|opposite|between|from|to) (?:the|a|an|our|your|[A-Z]\w+)\b/,
    share: 0.63,
  },
  {
    name: 'reason',
    asks: /\bwhy\b|\bhow come\b|\bwhat(?:s| is) the (?:reason|point)\b|\breason for\b|\bpurpose\b/,
    gives:
      /\bbecause\b|\bso that\b|\bdue to\b|\breasons?\b|\bcause[sd]?\b|\botherwise\b|\bor else\b|\bwhich is why\b|\bto (?:avoid|prevent|keep|protect|save|stop)\b|\bmeans that\b/i,
    share: 0.07,
  },
  {
    name: 'way',
    asks: /\bhow (?:do|can|should|to|would|could)\b|\bway to\b|\bsteps\b|\bhow (?:is|are) \w+ (?:done|made)\b|\bwhat (?:should i do|do i|to do|now)\b|\bnow what\b|\bfix\b|\bhelp\b/,
    gives:
      /(?:^|[.!?]\s|, |: |; |and |then )(?:to \w+|open|press|hold|turn|tap|click|choose|select|go|use|put|take|remove|wash|rinse|fill|empty|clean|wipe|set|switch|write|send|ask|call|ring|book|check|try|wait|let|make|pull|push|place|unplug|plug|fit|loosen|tighten|replace|run|start|stop|close|bring|keep|add|enter|sign|scan|fetch|find|leave|move|pour|screw|unscrew|lift|give|report|tell|contact|apply|e-?mail)\b/i,
    share: 0.23,
  },
  {
    name: 'permission',
    asks: /\b(?:can|may|could|am|are|is|do|does|should|must|will|would|need|allowed|ok|okay|possible) (?:i|we|you|it|my|they|a|an|the|there|someone|anyone|people|children|kids|dogs)\b|\ballowed\b|\bpermitted\b|\bok to\b|\bis it (?:ok|okay|fine|possible|safe)\b/,
    gives: PERMITTED,
    share: 0.58,
  },
  {
    name: 'yes or no',
    asks: /^(?:(?:so|and|but|hi|hey|ok) )?(?:can|may|could|is|are|do|does|should|must|will|would|am|did|has|have|was|were|any|anyone)\b/,
    gives: PERMITTED,
    share: 0.58,
  },
  {
    name: 'meaning',
    asks: /\bwhat(?: is|s| are| does| exactly)\b|\bmean(?:s|ing)?\b|\bdefinition\b|\bexplain\b|\bdifference\b/,
    gives: /\b(?:is|are|means|stands for|called|consists)\b (?:a|an|the|our|closed|made)?\b|, (?:a|an|the) \w+/i,
    share: 0.64,
  },
  {
    name: 'condition',
    asks: /\bwhat (?:happens|if)\b|\bif\b|\bhappen\b/,
    gives: /\b(?:if|when|should|in case|unless|once|after)\b/i,
    share: 0.32,
  },
];

/** Only the head of a long text is looked at. */
const HEAD = 4000;

/** Returns the types of answer that an English question asks for; none if its words give no clue. */
export function expectedTypes(words: readonly Word[]): readonly AnswerType[] {
  const text = words.map(({ surface }) => surface).join(' ');
  return ANSWER_TYPES.filter(({ asks }) => asks.test(text));
}

/** Returns the weight of the expected types that a text states; each weighs −ln of the share of paragraphs that state it. */
export function matchedTypeWeight(expected: readonly AnswerType[], text: string): number {
  const head = text.slice(0, HEAD);
  return maxTypeWeight(expected.filter(({ gives }) => gives.test(head)));
}

/** Returns the weight of types. */
export const maxTypeWeight = (kinds: readonly AnswerType[]): number =>
  kinds.reduce((sum, { share }) => sum - Math.log(share), 0);
