import Fuse from 'fuse.js';
import type { Entry } from '../../knowledge/types.ts';
import type { LexicalIndex } from '../index/bm25f.ts';
import { ScoreAccumulator } from '../index/ScoreAccumulator.ts';
import { topK } from '../index/topK.ts';
import type { QueryTerm } from '../index/types.ts';
import type { Vocabulary } from '../index/Vocabulary.ts';
import { prefixRange } from '../spelling/prefixRange.ts';
import type { TypoCorrector } from '../spelling/TypoCorrector.ts';
import { fold } from '../text/fold.ts';
import { stemWord } from '../text/words.ts';
import type { Completion } from './types.ts';

/** Maximum characters that are read of the typed text. */
const MAX_TYPED = 100;
/** Number of entries with the best scores by words that are looked at more closely. */
const SHORTLIST = 120;
/** Maximum number of words that an unfinished word is completed to. */
const ENDINGS = 100;
/** Number of entries up to which Fuse reads all headings; in a larger folder it reads the shortlist. */
const FUSE_READS = 500;
const FUSE_THRESHOLD = 0.4;
/** Score of a heading or phrasing that begins with the typed text, or contains it. */
const TITLE = { begins: 6, holds: 3 };
const ALIAS = { begins: 2.5, holds: 1.2 };

interface Parts {
  readonly entries: readonly Entry[];
  /** In code-unit order. */
  readonly surfaces: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly lexical: LexicalIndex;
  readonly typos: TypoCorrector;
}

/**
 * Returns a function that completes typed text to known questions: first headings that begin with it, then headings and
 * phrasings that contain its words (the last may be unfinished, any may be misspelt), then those that Fuse finds similar.
 */
export function buildAutocomplete(parts: Parts): (typed: string, limit: number) => readonly Completion[] {
  const { entries, surfaces, vocabulary, lexical, typos } = parts;
  const accumulator = new ScoreAccumulator(entries.length);
  const askable = entries.flatMap(({ kind }, number) => (kind === 'unknown' ? [] : [number]));
  const toTerm = (words: readonly { surface: string; weight: number }[]): QueryTerm => {
    const alternatives = words.map(({ surface }) => vocabulary.get(stemWord(surface)));
    const idf = Math.max(0, ...alternatives.map((term) => lexical.idf[term] ?? 0));
    return { alternatives, weights: words.map(({ weight }) => weight), weight: 1, idf };
  };
  const read = (surface: string, isUnfinished: boolean): QueryTerm => {
    if (isUnfinished) {
      const endings = prefixRange(surfaces, surface, ENDINGS);
      if (endings.length > 0)
        return toTerm(endings.map((ending) => ({ surface: ending, weight: ending === surface ? 1 : 0.8 })));
    }
    const isKnown = vocabulary.get(stemWord(surface)) >= 0;
    return toTerm(
      isKnown ? [{ surface, weight: 1 }] : typos.correct({ surface, stem: stemWord(surface) }, undefined, undefined),
    );
  };
  const toCompletion = (number: number): Completion => {
    const entry = entries[number] as Entry;
    return { entry, title: entry.heading };
  };

  return (typed, limit) => {
    const wanted = foldLine(typed.slice(0, MAX_TYPED));
    if (wanted === '') return askable.slice(0, limit).map(toCompletion);
    const words = wanted.split(' ');
    const terms = words.map((word, i) => read(word, i === words.length - 1));
    const met = accumulator.score(lexical, terms).filter((number) => entries[number]?.kind !== 'unknown');
    const shortlist = topK(met, accumulator.scores, SHORTLIST);
    const best = accumulator.scores[shortlist[0] ?? 0] || 1;
    const ranked = shortlist
      .map((number) => ({
        number,
        worth: (accumulator.scores[number] as number) / best + likeness(entries[number] as Entry, wanted),
      }))
      .sort((a, b) => b.worth - a.worth || a.number - b.number)
      .map(({ number }) => number);
    const near =
      ranked.length >= limit ? [] : fuzzy(entries, askable.length <= FUSE_READS ? askable : shortlist, wanted, limit);
    return [...new Set([...ranked, ...near])].slice(0, limit).map(toCompletion);
  };
}

function likeness({ heading, phrasings }: Entry, wanted: string): number {
  const title = foldLine(heading);
  if (title.startsWith(wanted)) return TITLE.begins;
  if (title.includes(wanted)) return TITLE.holds;
  let most = 0;
  for (const phrasing of phrasings) {
    const alias = foldLine(phrasing);
    if (alias.startsWith(wanted)) return ALIAS.begins;
    if (alias.includes(wanted)) most = ALIAS.holds;
  }
  return most;
}

function fuzzy(entries: readonly Entry[], among: readonly number[], wanted: string, limit: number): readonly number[] {
  const titles = among.map((number) => ({ number, title: foldLine((entries[number] as Entry).heading) }));
  const fuse = new Fuse(titles, { keys: ['title'], threshold: FUSE_THRESHOLD, ignoreLocation: true });
  return fuse.search(wanted, { limit }).map(({ item }) => item.number);
}

const foldLine = (text: string): string => (fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ');
