import type { AskedQuestion, Ranked } from '../rank/types.ts';
import type { CandidateContext, SignalContext } from './types.ts';

/** Returns the candidate at `place` of a ranking with the others that it competes with. */
export function toCandidateContext(
  index: SignalContext,
  asked: AskedQuestion,
  ranked: readonly Ranked[],
  place: number,
): CandidateContext {
  const candidate = ranked[place] as Ranked;
  const others = ranked.filter((_, i) => i !== place);
  const isSibling = ({ entry }: Ranked): boolean => index.areSiblings(candidate.entry, entry);
  return {
    index,
    asked,
    query: asked.query,
    ranked,
    place,
    candidate,
    siblings: others.filter(isSibling),
    rivals: others.filter((other) => !isSibling(other)),
  };
}
