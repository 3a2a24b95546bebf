/** Possible sentence end: a mark with closing quotes or brackets, then a space and the start of another sentence. */
const END = /[.!?…]+["”’»)\]*_]*\s+(?=["“‘«([*_]*[\p{Lu}\p{Lo}\p{N}])|[。！？]["”’」』）]*/gu;
/** Abbreviations and single letters (`U.S.`, `J. Smith`), whose dot does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s("“‘[])(?:(?:\p{L}\.)*\p{L}|Mr|Mrs|Ms|Mx|Dr|Prof|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|Jr|Sr|Inc|Ltd|Co|Corp|No|Nos|vs|etc|e\.g|i\.e|cf|al|approx|ca|Fig|Figs|Sec|Vol|pp?|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;
/** Words that begin a sentence even after an abbreviation. */
const OPENS_SENTENCE = /^(?:The|This|That|These|Those|He|She|It|They|We|But|And|In|On|At|However|If|When)\b/u;

/** Splits a paragraph into sentences; joined by spaces they are the paragraph again. */
export function splitSentences(paragraph: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: end, index } of paragraph.matchAll(END)) {
    const next = index + end.length;
    // Only the tail can be an abbreviation; looking at nothing else keeps this linear.
    const tail = paragraph.slice(Math.max(start, index - 12), index + 1);
    if (ABBREVIATION.test(tail) && !OPENS_SENTENCE.test(paragraph.slice(next, next + 12))) continue;
    const sentence = paragraph.slice(start, next).trim();
    if (sentence !== '') sentences.push(sentence);
    start = next;
  }
  const rest = paragraph.slice(start).trim();
  return rest === '' ? sentences : [...sentences, rest];
}
