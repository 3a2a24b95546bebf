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
  // Folded when an entry is first looked at: a folder may have two hundred phrasings an entry, and every key asks.
  const folded: (FoldedEntry | undefined)[] = Array.from({ length: entries.length });
  const foldedOf = (number: number): FoldedEntry => {
    folded[number] ??= foldEntry(entries[number] as Entry);
    return folded[number];
  };
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
        worth: (accumulator.scores[number] as number) / best + likeness(foldedOf(number), wanted),
      }))
      .sort((a, b) => b.worth - a.worth || a.number - b.number)
      .map(({ number }) => number);
    const near =
      ranked.length >= limit ? [] : fuzzy(foldedOf, askable.length <= FUSE_READS ? askable : shortlist, wanted, limit);
    return [...new Set([...ranked, ...near])].slice(0, limit).map(toCompletion);
  };
}

/** An entry's heading and phrasings, folded as typed text is. */
interface FoldedEntry {
  readonly title: string;
  /** Each on a line that begins with a line break: one search finds the text in any, or at the beginning of any. */
  readonly aliases: string;
}

function foldEntry({ heading, phrasings }: Entry): FoldedEntry {
  return { title: foldLine(heading), aliases: phrasings.map((phrasing) => `\n${foldLine(phrasing)}`).join('') };
}

function likeness({ title, aliases }: FoldedEntry, wanted: string): number {
  if (title.startsWith(wanted)) return TITLE.begins;
  if (title.includes(wanted)) return TITLE.holds;
  if (!aliases.includes(wanted)) return 0;
  return aliases.includes(`\n${wanted}`) ? ALIAS.begins : ALIAS.holds;
}

function fuzzy(
  foldedOf: (number: number) => FoldedEntry,
  among: readonly number[],
  wanted: string,
  limit: number,
): readonly number[] {
  const titles = among.map((number) => ({ number, title: foldedOf(number).title }));
  const fuse = new Fuse(titles, { keys: ['title'], threshold: FUSE_THRESHOLD, ignoreLocation: true });
  return fuse.search(wanted, { limit }).map(({ item }) => item.number);
}

const foldLine = (text: string): string => (fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ');
