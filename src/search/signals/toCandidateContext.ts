import type { Query } from '../query/types.ts';
import type { Ranked } from '../rank/types.ts';
import type { CandidateContext, SignalContext } from './types.ts';

/** Returns the candidate at `place` of a ranking with the others that it competes with. */
export function toCandidateContext(
  index: SignalContext,
  query: Query,
  ranked: readonly Ranked[],
  place: number,
): CandidateContext {
  const candidate = ranked[place] as Ranked;
  const others = ranked.filter((_, i) => i !== place);
  const isOpen = ({ entry }: Ranked): boolean => index.entries[entry]?.kind === 'unknown';
  const isSibling = ({ entry }: Ranked): boolean => index.citesSameParagraph(candidate.entry, entry);
  return {
    index,
    query,
    ranked,
    place,
    candidate,
    rival: others.find((other) => !isOpen(other) && !isSibling(other)),
    openRival: others.find(isOpen),
    runnerUp: others.find((other) => !isSibling(other)),
  };
}
