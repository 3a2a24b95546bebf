import type { Entry } from '../../knowledge/types.ts';

/** The paragraphs an entry cites, as comparable strings. */
function citedBy(entry: Entry): ReadonlySet<string> {
  return new Set(
    entry.footnotes.flatMap(({ citations }) =>
      citations.flatMap(({ source, paragraphs }) => paragraphs.map((paragraph) => `${source} ${paragraph}`)),
    ),
  );
}

/**
 * Tells whether two entries (by number) rest on a common paragraph: then either may answer, and neither speaks against
 * the other. An open question is nobody's sibling: it does speak against an answer.
 */
export function citesSameParagraph(entries: readonly Entry[]): (a: number, b: number) => boolean {
  const cited: (ReadonlySet<string> | undefined)[] = [];
  const citedOf = (number: number): ReadonlySet<string> => (cited[number] ??= citedBy(entries[number] as Entry));
  return (a, b) => {
    if (entries[a]?.kind === 'unknown' || entries[b]?.kind === 'unknown') return false;
    const others = citedOf(b);
    for (const paragraph of citedOf(a)) if (others.has(paragraph)) return true;
    return false;
  };
}
