import type { Entry, Knowledge, SynonymGroup } from '../knowledge/types.ts';
import { buildIndex } from '../search/buildIndex.ts';
import type { SearchIndex } from '../search/types.ts';
import { joinIndexes } from './overlays/joinIndexes.ts';
import { sortOverlays, withRivals } from './overlays/sortOverlays.ts';
import { withSynonyms } from './overlays/withSynonyms.ts';
import type { Overlay, Snapshot } from './types.ts';

/**
 * Lays a server's entries over the folder's: one small index beside the large one, asked together.
 * @param overlays those of one server
 * @param upper index over the entries of `overlayKnowledge`; a new one by words alone if it is left out
 */
export function applyOverlays(base: Snapshot, overlays: readonly Overlay[], upper?: SearchIndex): Snapshot {
  const { own, indexed, covered } = sortOverlays(base, overlays);
  const keys = new Map(own.map((entry) => [entry.key, entry]));
  const isBelow = ({ id, key }: Entry): boolean => !covered.has(id) && !keys.has(key);
  const sources = overlays.flatMap((overlay) => overlay.sources);
  const hides = (key: string): boolean => {
    const entry = base.byKey.get(key);
    return entry !== undefined && covered.has(entry.id);
  };
  // Made when first asked for, and then the same list: a server whose entries nobody lists needs none.
  let entries: readonly Entry[] | null = null;
  const knowledge: Knowledge = {
    ...base.knowledge,
    get entries() {
      entries ??= [...own, ...base.knowledge.entries.filter(isBelow)];
      return entries;
    },
    sources:
      sources.length === 0
        ? base.knowledge.sources
        : new Map([...sources.map((source) => [source.id, source] as const), ...base.knowledge.sources]),
  };
  return {
    knowledge,
    index: joinIndexes(upper ?? buildIndex(withRivals(base, indexed), base.knowledge.synonyms), base.index, {
      isAbove: ({ key }) => keys.has(key),
      toShown: (entry) => keys.get(entry.key) ?? entry,
      isBelow: ({ id }) => !covered.has(id),
      hidden: covered.size,
    }),
    hasMeaning: upper !== undefined && base.hasMeaning === true,
    byKey: {
      get: (key) => keys.get(key) ?? (hides(key) ? undefined : base.byKey.get(key)),
    },
  };
}

/** Adds a server's own synonyms to what it is answered from. */
export function applySynonyms(base: Snapshot, groups: readonly SynonymGroup[]): Snapshot {
  if (groups.length === 0) return base;
  const { knowledge } = base;
  return {
    ...base,
    knowledge: {
      ...knowledge,
      get entries() {
        return knowledge.entries;
      },
      synonyms: [...knowledge.synonyms, ...groups],
    },
    index: withSynonyms(base.index, groups),
  };
}

/** Returns what the small index of a server's entries is built from. */
export function overlayKnowledge(base: Snapshot, overlays: readonly Overlay[]): Knowledge {
  const { indexed } = sortOverlays(base, overlays);
  return { ...base.knowledge, entries: withRivals(base, indexed), problems: [] };
}
