import type { Entry, SynonymGroup } from '../knowledge/types.ts';
import { countBigrams } from './index/bigrams.ts';
import { buildLexicalIndex, DOCUMENT_FIELDS, type LexicalIndex, WRITTEN_FIELDS } from './index/bm25f.ts';
import { buildCorpus } from './index/buildCorpus.ts';
import { phraseNorms, phraseWeights } from './index/PhraseMatcher.ts';
import { findProperNouns } from './index/properNouns.ts';
import type { Corpus } from './index/types.ts';
import { findUnansweredTerms } from './index/unansweredTerms.ts';
import { Vocabulary } from './index/Vocabulary.ts';
import type { LearnedModel } from './learned/types.ts';
import type { MeaningData } from './meaning/types.ts';
import { answerTypeBits } from './query/questionType.ts';
import { buildDeleteMap, type DeleteMap } from './spelling/symmetricDeletes.ts';
import { isCorrectable } from './spelling/TypoCorrector.ts';
import { compileSynonyms } from './text/SynonymMatcher.ts';
import { weightForDocuments } from './text/termWeights.ts';

/** Everything an index is opened from: plain data that a worker thread can send. */
export interface IndexData {
  readonly groups: readonly SynonymGroup[];
  readonly corpus: Corpus;
  readonly lexical: LexicalIndex;
  /** Weight of each term in a phrase, and the norm of each phrase. */
  readonly phraseWeights: Float32Array;
  readonly norms: Float32Array;
  /** Counts of neighbouring terms, from `countBigrams`. */
  readonly neighbours: Uint8Array;
  readonly deletions: DeleteMap;
  /** 1 for terms that are names. */
  readonly names: Uint8Array;
  /** 1 for terms that only open questions have. */
  readonly unansweredTerms: Uint8Array;
  /** Answer types that each entry's text states: bits of `EXPECTED`. */
  readonly answerTypes: Uint8Array;
  /** Null leaves the ranking to words and meaning. */
  readonly model: LearnedModel | null;
  /** Null leaves the ranking to words. */
  readonly meaning: MeaningData | null;
}

/**
 * Computes the index of a knowledge base, without the learned part and without meaning.
 * @param ofDocuments whether the entries are text of documents, whose function words say nothing about those of a question
 */
export function buildIndexData(
  entries: readonly Entry[],
  groups: readonly SynonymGroup[],
  ofDocuments = false,
): IndexData {
  const { corpus, occurrences } = buildCorpus(entries, compileSynonyms(groups));
  const lexical = buildLexicalIndex(corpus, occurrences, ofDocuments ? DOCUMENT_FIELDS : WRITTEN_FIELDS);
  const weights = ofDocuments ? phraseWeights(corpus, lexical, weightForDocuments) : lexical.idf;
  return {
    groups,
    corpus,
    lexical,
    phraseWeights: weights,
    norms: phraseNorms(corpus, weights),
    neighbours: countBigrams(corpus),
    deletions: buildDeleteMap(corpus.surfaces, isCorrectable),
    names: findProperNouns(entries, new Vocabulary(corpus.stems)),
    unansweredTerms: findUnansweredTerms(entries, lexical),
    answerTypes: answerTypeBits(entries),
    model: null,
    meaning: null,
  };
}
