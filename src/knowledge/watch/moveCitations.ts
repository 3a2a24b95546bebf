import type { Footnote } from '../types.ts';
import type { WatchedParagraph } from './types.ts';

/**
 * Returns footnotes with the numbers that the cited paragraphs have now. One that is gone is left out, unless nothing of
 * its citation would remain.
 */
export function moveCitations(footnotes: readonly Footnote[], cited: readonly WatchedParagraph[]): readonly Footnote[] {
  if (cited.every(({ number, at }) => number === at)) return footnotes;
  const places = new Map(cited.map(({ source, number, at }) => [`${source} ${number}`, at]));
  return footnotes.map(({ citations }) => ({
    citations: citations.map((citation) => {
      const moved = citation.paragraphs.flatMap((number) => {
        const at = places.get(`${citation.source} ${number}`);
        return at === undefined ? [number] : at === null ? [] : [at];
      });
      const paragraphs = [...new Set(moved)].sort((a, b) => a - b);
      return paragraphs.length === 0 ? citation : { ...citation, paragraphs };
    }),
  }));
}
