import { topK } from '../index/topK.ts';
import { alignTokens, summarizeAlignment } from './alignTokens.ts';
import { questionKind } from './questionKinds.ts';
import { createTokenWeights } from './tokenWeights.ts';
import type { AskedEncoding, MeaningData, MeaningReading, TextLists } from './types.ts';
import { addPooled, dotRow, dotText, normalizeRow } from './vectors.ts';

/** Entries whose centres are nearest; only their phrasings are compared. */
const NEAREST_CENTRES = 80;
/** Share of the folder's mean that is subtracted for centred cosines. */
const CENTRING = 0.8;
/** Sentences of an answer that are aligned. */
const ALIGNED_SENTENCES = 3;
const VOTES = 5;
const SHARPNESS = 10;

/** First look at an entry, which decides its place among the candidates. */
export interface NearEntry {
  readonly entry: number;
  readonly closest: number;
  readonly centre: number;
}

/** Compares questions with the vectors of entries. */
export class MeaningIndex {
  readonly data: MeaningData;
  readonly weightOf: (id: number, rarity: number) => number;
  readonly #ownMean: Float32Array;
  readonly #meanSquare: number;
  readonly #entries: readonly number[];

  constructor(data: MeaningData) {
    this.data = data;
    this.weightOf = createTokenWeights(data);
    const { texts, mean } = data;
    this.#meanSquare = dotRow(mean, mean, 0);
    this.#ownMean = Float32Array.from({ length: texts.tokenStart.length - 1 }, (_, row) => dotText(mean, texts, row));
    this.#entries = Array.from(data.answers, (_, entry) => entry);
  }

  /** Returns the entries that are nearest to a question, by closest phrasing and centre, best first, at most `limit`. */
  nearest({ vector }: AskedEncoding, limit: number): readonly NearEntry[] {
    const centres = this.#centreCosines(vector);
    return topK(this.#entries, centres, NEAREST_CENTRES)
      .map((entry) => ({
        entry,
        closest: this.#best(vector, this.data.asked, entry).cosine,
        centre: centres[entry] as number,
      }))
      .sort((a, b) => b.closest + b.centre - a.closest - a.centre || a.entry - b.entry)
      .slice(0, limit);
  }

  /** Returns the first look at one entry, and the best sentence of its answer. */
  glance({ vector }: AskedEncoding, entry: number): NearEntry & { readonly answer: number } {
    const { cosine: answer } = this.#best(vector, this.data.sentences, entry);
    const { cosine: closest } = this.#best(vector, this.data.asked, entry);
    return { entry, closest, centre: dotRow(vector, this.data.centres, entry), answer: Math.max(0, answer) };
  }

  /**
   * Returns a function that reads entries beside a question, token by token.
   * @param question the words of the question
   */
  reader(question: string, asked: AskedEncoding): (entry: number) => MeaningReading {
    const kind = questionKind(question);
    const weights = Float64Array.from(asked.ids, (id, i) => this.weightOf(id, asked.rarity[i] as number));
    const { tokenDimensions: width } = this.data.texts;
    const pooled = new Float32Array(width);
    addPooled(pooled, 0, { tokens: asked.tokens, rarity: asked.rarity, dimensions: width }, 0, asked.count);
    normalizeRow(pooled, 0, width);
    const questionMean = dotRow(asked.vector, this.data.mean, 0);
    const norm = this.#centredNorm(1, questionMean);
    /** Centred cosine of a text with a cosine and a dot product with the mean. */
    const centred = (cosine: number, textMean: number): number => {
      const dot = cosine - CENTRING * (questionMean + textMean) + CENTRING ** 2 * this.#meanSquare;
      return dot / (norm * this.#centredNorm(1, textMean) || 1);
    };
    return (entry) => {
      const { texts, asked: lists, sentences, centres, mean, pooledCentres, questionKinds } = this.data;
      const phrasings = this.#cosines(asked.vector, lists, entry);
      const answers = this.#cosines(asked.vector, sentences, entry);
      const closest = phrasings.reduce((a, b) => (b.cosine > a.cosine ? b : a), { row: -1, cosine: -1 });
      const toCentred = ({ row, cosine }: { row: number; cosine: number }): number =>
        centred(cosine, this.#ownMean[row] as number);
      const votes = phrasings
        .map(toCentred)
        .sort((a, b) => b - a)
        .slice(0, VOTES)
        .reduce((sum, cosine) => sum + Math.exp(SHARPNESS * cosine), 0);
      const rows = [...phrasings, ...answers.slice(0, ALIGNED_SENTENCES)].map(({ row }) => row);
      const { best, back } = alignTokens(asked, texts, rows, closest.row);
      const kinds = questionKinds[entry] as number;
      const centre = dotRow(asked.vector, centres, entry);
      return {
        closest: closest.cosine,
        centre,
        answer: Math.max(0, ...answers.map(({ cosine }) => cosine)),
        centredCentre: centred(centre, dotRow(mean, centres, entry)),
        centredAnswer: Math.max(0, ...answers.map(toCentred)),
        pooledCentre: dotRow(pooled, pooledCentres, entry),
        votes,
        ...summarizeAlignment(best, weights),
        backAlignment: this.#weightedMean(back, closest.row),
        otherKind: kind !== 0 && kinds !== 0 && (kinds & kind) === 0 ? 1 : 0,
      };
    };
  }

  #weightedMean(back: Float32Array, row: number): number {
    const { ids, rarity, tokenStart } = this.data.texts;
    let [sum, total] = [0, 0];
    back.forEach((cosine, i) => {
      const token = (tokenStart[row] as number) + i;
      const weight = this.weightOf(ids[token] as number, rarity[token] as number);
      sum += weight * cosine;
      total += weight;
    });
    return total > 0 ? sum / total : 0;
  }

  #centredNorm(square: number, withMean: number): number {
    return Math.sqrt(Math.max(1e-9, square - 2 * CENTRING * withMean + CENTRING ** 2 * this.#meanSquare));
  }

  #centreCosines(vector: Float32Array): Float32Array {
    return Float32Array.from({ length: this.data.answers.length }, (_, entry) =>
      dotRow(vector, this.data.centres, entry),
    );
  }

  #cosines(vector: Float32Array, { start, rows }: TextLists, entry: number): { row: number; cosine: number }[] {
    const found: { row: number; cosine: number }[] = [];
    for (let at = start[entry] as number; at < (start[entry + 1] as number); at++) {
      const row = rows[at] as number;
      found.push({ row, cosine: dotText(vector, this.data.texts, row) });
    }
    return found;
  }

  #best(vector: Float32Array, lists: TextLists, entry: number): { row: number; cosine: number } {
    return this.#cosines(vector, lists, entry).reduce((a, b) => (b.cosine > a.cosine ? b : a), { row: -1, cosine: -1 });
  }
}
