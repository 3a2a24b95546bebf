import type { Example } from './learn.ts';
import type { QueryReader } from './query.ts';
import type { RankingParts } from './rank.ts';
import { topEntries } from './topEntries.ts';

/** Entries that the words confuse most with the true one. */
const RIVALS = 20;
/** Entries with so few phrases also learn from the sentences of their answer. */
const FEW_PHRASES = 2;
const SENTENCES = 12;
const SENTENCE_END = /[.!?\n]+/u;

/** What the learned part learns from: every heading and phrasing, with the entries BM25F would confuse it with. */
export function toExamples({ entries, lexical, board }: RankingParts, reader: QueryReader): readonly Example[] {
  return entries.flatMap((entry, number) => {
    const phrases = [entry.heading, ...entry.phrasings];
    if (phrases.length <= FEW_PHRASES)
      phrases.push(
        ...entry.body
          .split(SENTENCE_END)
          .filter((sentence) => sentence.trim() !== '')
          .slice(0, SENTENCES),
      );
    return phrases.map((phrase) => {
      const { slots, words } = reader.read(phrase);
      const rivals = topEntries(board.score(lexical, slots), board.scores, RIVALS + 1).filter(
        (other) => other !== number,
      );
      return { words, entry: number, rivals: rivals.slice(0, RIVALS) };
    });
  });
}
