import type { Entry } from '../../src/knowledge/types.ts';
import type { OpenParts } from '../../src/search/createIndex.ts';
import { computeAll } from '../../src/search/linear/computeAll.ts';
import type { Values, Weights } from '../../src/search/linear/types.ts';
import { weightedSum } from '../../src/search/linear/weightedSum.ts';
import { toAsked, trustOf } from '../../src/search/meaning/toAsked.ts';
import type { Encodings } from '../../src/search/meaning/types.ts';
import { type EntryRankSignal, entryRankSignals } from '../../src/search/rank/entryRankSignals.ts';
import type { AskedQuestion, Ranked } from '../../src/search/rank/types.ts';
import { entrySignals } from '../../src/search/signals/entrySignals.ts';
import { toCandidateContext } from '../../src/search/signals/toCandidateContext.ts';
import type { Case } from './fitLogistic.ts';
import type { ExamFolder } from './readExamFolder.ts';

/** A question with its candidates, before they are ranked. */
export interface Row {
  readonly asked: AskedQuestion;
  /** Whether something in the folder answers it. */
  readonly isAnswerable: boolean;
  readonly candidates: readonly {
    readonly ranked: Ranked;
    readonly values: Values<EntryRankSignal>;
    readonly right: boolean;
  }[];
}

/** Finds and reads the candidates of every question of a folder. */
export function collectRows(
  { questions }: ExamFolder,
  entries: readonly Entry[],
  parts: OpenParts,
  encodings: Encodings | null,
): readonly Row[] {
  const { meaning } = parts.ranking;
  return questions.map(({ text, isRight }): Row => {
    const encoded = meaning && encodings?.get(text);
    const encoding = encoded ? toAsked(encoded) : null;
    const query = parts.reader.read(text, undefined, encoding?.realWords);
    const trust = meaning && encoding ? trustOf(encoding, meaning.data.english) : 0;
    const asked = { text, query, encoding, trust, richness: parts.richness };
    const candidates = parts.order(asked).flatMap((ranked) => {
      if (!ranked.reading) return [];
      const values = computeAll(entryRankSignals, ranked.reading);
      return [{ ranked, values, right: isRight?.(entries[ranked.entry] as Entry) ?? false }];
    });
    return { asked, isAnswerable: isRight !== null, candidates };
  });
}

/** The best assertable candidate of a row under given weights. */
export interface Judged extends Case {
  /** Place of the first right entry among those that can be offered, from 0; −1 if it is not there. */
  readonly place: number;
  /** An open question ranks first. */
  readonly isOpen: boolean;
}

/** Ranks a row by weights and returns its best assertable candidate with the signals of the confidence; null without one. */
export function judgeRow(row: Row, parts: OpenParts, weights: Weights<EntryRankSignal>): Judged | null {
  const scored = row.candidates
    .map(({ ranked, values, right }) => ({ right, ranked: { ...ranked, rank: weightedSum(weights, values) } }))
    .sort((a, b) => b.ranked.rank - a.ranked.rank || a.ranked.entry - b.ranked.entry);
  const offers = scored.filter(({ ranked }) => !ranked.reading?.isOpen);
  const [best] = offers;
  if (!best) return null;
  const all = scored.map(({ ranked }) => ranked);
  const context = toCandidateContext(parts.ranking, row.asked, all, all.indexOf(best.ranked));
  return {
    values: computeAll(entrySignals, context),
    right: best.right,
    weight: 1,
    place: offers.findIndex(({ right }) => right),
    isOpen: scored[0] !== best && scored[0]?.ranked.reading?.isOpen === true,
  };
}
