import type { Entry } from '../../knowledge/types.ts';
import type { LexicalIndex } from '../index/bm25f.ts';
import type { PhraseMatcher } from '../index/PhraseMatcher.ts';
import type { ScoreAccumulator } from '../index/ScoreAccumulator.ts';
import type { Corpus } from '../index/types.ts';
import type { FeatureHasher } from '../learned/hashFeatures.ts';
import type { LearnedModel } from '../learned/types.ts';
import type { MeaningIndex } from '../meaning/MeaningIndex.ts';
import type { AskedEncoding, MeaningReading } from '../meaning/types.ts';
import type { Query } from '../query/types.ts';

/** A passage that was found by words or by meaning. */
export interface FoundPassage {
  /** Entry number. */
  readonly entry: number;
  /** BM25F share of the ideal score, 0–1. */
  readonly bm25: number;
  /** Best cosine, by words, with a sentence, 0–1. */
  readonly phrasing: number;
  /** First score by words, 0–17. */
  readonly worth: number;
}

/** Cosines and alignments of a question with a passage. */
export interface PassageMeaning {
  /** Cosine with the whole passage under its title and headings, −1 to 1. */
  readonly whole: number;
  /** Best cosine with a sentence under the nearest heading, −1 to 1. */
  readonly sentence: number;
  /** Mean of the best counterparts of the question's tokens, weighted by rarity, −1 to 1. */
  readonly alignment: number;
  /** Least of the best counterparts of the question's rare tokens, −1 to 1; 1 if no token is rare. */
  readonly worstAlignment: number;
}

/** Readings of a passage beside the other passages that were found. */
export interface PassageReading {
  /** BM25F share of the ideal score, 0–1. */
  readonly bm25: number;
  /** Best cosine with a sentence, 0–1. */
  readonly phrasing: number;
  /** Share of the question's weight that the passage and its headings cover, 0–1. */
  readonly covered: number;
  /** Share of the question's weight that the headings alone cover, 0–1. */
  readonly inHeadings: number;
  /** Share of the question's weight in the word that stands nearest to the beginning of a sentence, 0–1: its subject. */
  readonly leading: number;
  /** Number of times that words of the question stand close together, 0–4. */
  readonly close: number;
  /** Number of pairs of words that stand in the question's order, 0–3. */
  readonly inOrder: number;
  /** Weight of the expected answer types that the passage states. */
  readonly statedTypes: number;
  /** The same for the sentence that fits best. */
  readonly statedBySentence: number;
  /** Worth, by words, of the better of the passages before and after it; 0 if neither was found. */
  readonly neighbour: number;
  /** Null while words alone rank. */
  readonly meaning: PassageMeaning | null;
}

/** A passage that was read and is not ranked yet. */
export type ReadPassage = Omit<FoundPassage, 'worth'> & { readonly seen: PassageReading };

/** Readings of a written entry beside a question. */
export interface EntryReading {
  readonly isOpen: boolean;
  /** BM25F share of the ideal score, 0–1. */
  readonly bm25: number;
  /** Best cosine, by words, with a phrasing, 0–1. */
  readonly phrasing: number;
  /** Share of the question's weight that the entry's words cover, 0–1. */
  readonly coverage: number;
  /** Logit of the learned part; 0 if nothing was learned. */
  readonly logit: number;
  /** Number of headings and phrasings. */
  readonly phrasingCount: number;
  /** Score by words and the learned part alone, about 0–60. */
  readonly wordScore: number;
  /** Number of the question's proper nouns that the entry lacks. */
  readonly missingProperNouns: number;
  /** 1 if the question asks for a number, a name or a time that the answer does not have. */
  readonly wrongAnswerType: number;
  /** Null while words alone rank. */
  readonly meaning: MeaningReading | null;
}

/** An entry with its place in a ranking. */
export interface Ranked {
  /** Entry number. */
  readonly entry: number;
  /** Score that the ranking is sorted by. */
  readonly rank: number;
  readonly bm25: number;
  readonly phrasing: number;
  /** Logit of the learned part; 0 if nothing was learned. */
  readonly logit: number;
  /** Readings of a passage; absent for written entries. */
  readonly seen?: PassageReading;
  /** Readings of a written entry; absent for passages. */
  readonly reading?: EntryReading;
}

/** Everything that a ranking is computed from. */
export interface RankingContext {
  readonly entries: readonly Entry[];
  readonly corpus: Corpus;
  readonly lexical: LexicalIndex;
  readonly accumulator: ScoreAccumulator;
  readonly matcher: PhraseMatcher;
  readonly hasher: FeatureHasher;
  readonly model: LearnedModel | null;
  /** 1 for terms that are proper nouns. */
  readonly names: Uint8Array;
  /** Answer types that each entry states: bits of `EXPECTED`. */
  readonly answerTypes: Uint8Array;
  /** Null until the vectors of the entries are there. */
  readonly meaning: MeaningIndex | null;
}

/** A question as it is ranked. */
export interface AskedQuestion {
  readonly text: string;
  readonly query: Query;
  /** Null while words alone rank. */
  readonly encoding: AskedEncoding | null;
  /** Trust in the encoder for this question and folder, 0–1: 1 in English, 0 in a language it does not know. */
  readonly trust: number;
  /** 0 for a folder of few phrasings an entry, 1 for one of many. */
  readonly richness: number;
}
