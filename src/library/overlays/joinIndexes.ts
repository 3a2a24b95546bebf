import { mergeOrdered } from '../../base/mergeOrdered.ts';
import type { Entry } from '../../knowledge/types.ts';
import type { Completion } from '../../search/autocomplete/types.ts';
import { MAX_CANDIDATES } from '../../search/createIndex.ts';
import { knownBeside } from '../../search/knownBeside.ts';
import type { Candidate, SearchIndex, SearchResult } from '../../search/types.ts';

/** A server's entry is preferred to one of the folder that is this little more likely, and to an open question. */
const TIE = 0.05;
const OPEN_TIE = 0.3;
/** Candidates and completions of the small index that are looked at: all of them. */
const MAX_RIVALS = 60;

/** Relation of two indexes that are joined. */
export interface Joint {
  /** Whether an entry of the upper index is shown: the index also holds rivals. */
  readonly isAbove: (entry: Entry) => boolean;
  /** The entry as people see it: the index may hold a part of it. */
  readonly toShown: (entry: Entry) => Entry;
  readonly isBelow: (entry: Entry) => boolean;
  /** Number of entries of the lower index that are hidden. */
  readonly hidden: number;
}

/** Joins a server's index with the folder's; both know each other's words. */
export function joinIndexes(
  upper: SearchIndex,
  lower: SearchIndex,
  { isAbove, toShown, isBelow, hidden }: Joint,
): SearchIndex {
  // Made when first asked for, and then the same list: it may be a key of others' caches.
  let entries: readonly Entry[] | null = null;
  const joined = (): readonly Entry[] => {
    const shown = upper.entries.filter(isAbove).map(toShown);
    const keys = new Set(shown.map(({ key }) => key));
    return [...shown, ...lower.entries.filter((entry) => isBelow(entry) && !keys.has(entry.key))];
  };
  return {
    get entries() {
      entries ??= joined();
      return entries;
    },
    search(question, options = {}): SearchResult {
      const { limit = MAX_CANDIDATES, knownElsewhere } = options;
      const above = upper.search(question, {
        ...options,
        limit: MAX_RIVALS,
        knownElsewhere: knownBeside(lower, knownElsewhere),
      });
      const under = lower.search(question, {
        ...options,
        limit: limit + hidden,
        knownElsewhere: knownBeside(upper, knownElsewhere),
      });
      const candidates = merge(
        above.candidates
          .filter(({ entry }) => isAbove(entry))
          .map((candidate) => ({ ...candidate, entry: toShown(candidate.entry) })),
        under.candidates
          .filter(({ entry }) => isBelow(entry))
          .map((candidate) => ({ ...candidate, entry: toShown(candidate.entry) })),
      ).slice(0, limit);
      const isUpper = candidates[0] !== undefined && isAbove(candidates[0].entry);
      return { candidates, corrections: (isUpper ? above : under).corrections };
    },
    spell(question, { isKnownWord, knownElsewhere }) {
      const spelled = upper.spell(question, { isKnownWord, knownElsewhere: knownBeside(lower, knownElsewhere) });
      return lower.spell(spelled, { isKnownWord, knownElsewhere: knownBeside(upper, knownElsewhere) });
    },
    fit: lower.fit ?? null,
    has: (stem) => upper.has(stem) || lower.has(stem),
    complete(typed, limit = 25): readonly Completion[] {
      const shown = (completion: Completion): Completion => ({ ...completion, entry: toShown(completion.entry) });
      const above = upper
        .complete(typed, MAX_RIVALS)
        .filter(({ entry }) => isAbove(entry))
        .map(shown);
      const under = lower
        .complete(typed, limit + hidden)
        .filter(({ entry }) => isBelow(entry))
        .map(shown);
      const turns = Array.from({ length: Math.max(above.length, under.length) }, (_, i) => [above[i], under[i]]);
      const all = new Map(turns.flat().flatMap((one) => (one ? [[one.entry.key, one] as const] : [])));
      return [...all.values()].slice(0, limit);
    },
  };
}

/** Merges candidates by confidence: the server's come first if both are about equal. Each entry is listed once. */
function merge(above: readonly Candidate[], under: readonly Candidate[]): readonly Candidate[] {
  const merged = mergeOrdered(above, under, (one, other) => {
    const tie = other.entry.kind === 'unknown' ? OPEN_TIE : TIE;
    return one.confidence >= other.confidence - tie;
  });
  const keys = new Set<string>();
  return merged.filter(({ entry }) => !keys.has(entry.key) && keys.add(entry.key));
}
