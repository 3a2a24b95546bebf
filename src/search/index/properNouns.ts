import type { Entry } from '../../knowledge/types.ts';
import { fold } from '../text/fold.ts';
import { stemWord } from '../text/words.ts';
import type { Vocabulary } from './Vocabulary.ts';

/** Share of a word's occurrences with a capital, inside sentences, from which it is a proper noun. */
const CAPITAL_SHARE = 0.8;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const CAPITAL = /^\p{Lu}/u;
const SENTENCE_START = /(?:^|[.!?:\n|*#>-])[\s"“”'‘’([]*$/u;

/**
 * Finds the proper nouns among the terms by the capitals that headings and answers write them with.
 * @returns 1 for each term that names a person, place or organisation, 0 for the others
 */
export function findProperNouns(entries: readonly Entry[], vocabulary: Vocabulary): Uint8Array {
  const capital = new Uint32Array(vocabulary.size);
  const small = new Uint32Array(vocabulary.size);
  // Most words occur again: each is stemmed once.
  const terms = new Map<string, number>();
  const termOf = (word: string): number => {
    let term = terms.get(word);
    if (term === undefined) {
      term = vocabulary.get(stemWord(fold(word)));
      terms.set(word, term);
    }
    return term;
  };
  for (const { heading, body } of entries) {
    for (const text of [heading, body.slice(0, 4000)]) {
      for (const match of text.matchAll(WORD)) {
        const term = termOf(match[0]);
        if (term < 0) continue;
        if (!CAPITAL.test(match[0])) small[term] = (small[term] as number) + 1;
        else if (!SENTENCE_START.test(text.slice(Math.max(0, match.index - 8), match.index)))
          capital[term] = (capital[term] as number) + 1;
      }
    }
  }
  return Uint8Array.from(capital, (seen, term) =>
    seen > 0 && seen >= CAPITAL_SHARE * (seen + (small[term] as number)) ? 1 : 0,
  );
}
