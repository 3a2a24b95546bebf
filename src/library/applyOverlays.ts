import { stableId } from '../knowledge/forms/curatedFile.ts';
import type { Entry, Knowledge, Source } from '../knowledge/types.ts';
import type { Completion } from '../search/autocomplete/types.ts';
import { buildIndex } from '../search/buildIndex.ts';
import { MAX_CANDIDATES } from '../search/createIndex.ts';
import type { Candidate, SearchIndex, SearchResult } from '../search/types.ts';
import type { Snapshot } from './types.ts';

/** What one server has beside the folder. The entry's id says which of the folder's it concerns, if any. */
export interface Overlay {
  /** An entry of its own, or in the place of the folder's; more phrasings for the folder's; or the folder's hidden. */
  readonly kind: 'entry' | 'phrasings' | 'hide';
  readonly entry: Entry;
  /** What it cites that the folder does not have. */
  readonly sources: readonly Source[];
}

/** A server's entry is preferred to one of the folder that is this little more likely, and to an open question. */
const TIE = 0.05;
const OPEN_TIE = 0.3;
/** Of a small index everything is looked at. */
const MAX_RIVALS = 60;

/**
 * A handful of entries alone looks sure of anything: every word it has is rare, and nothing competes. So the folder's
 * nearest are put beside them, and some that have nothing to do with them, with a few phrasings each.
 */
const NEAREST = 2;
const STRANGERS = 40;
const RIVAL_PHRASINGS = 6;
/** What the folder answers a server's own question with, this surely, is the same question: no rival. */
const SAME = 0.5;
/** With so many entries of their own they compete with each other. */
const SOUGHT = 20;

/**
 * A server's entries laid over the folder's: one small index beside the large one, asked together.
 * @param overlays of one server; loading them costs an index over them alone
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
  const knowledge: Knowledge = {
    ...base.knowledge,
    get entries() {
      return [...own, ...base.knowledge.entries.filter(isBelow)];
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

/** Returns what the small index of a server's entries is built from. */
export function overlayKnowledge(base: Snapshot, overlays: readonly Overlay[]): Knowledge {
  const { indexed } = sortOverlays(base, overlays);
  return { ...base.knowledge, entries: withRivals(base, indexed), problems: [] };
}

interface SortedOverlays {
  /** Entries as people see them. */
  readonly own: readonly Entry[];
  /** Entries as they are indexed: of the folder's with more phrasings, these alone. */
  readonly indexed: readonly Entry[];
  /** Ids of the folder's entries that are hidden. */
  readonly covered: ReadonlySet<string>;
}

function sortOverlays(base: Snapshot, overlays: readonly Overlay[]): SortedOverlays {
  const below = findBelow(base);
  const own: Entry[] = [];
  const indexed: Entry[] = [];
  const covered = new Set<string>();
  for (const { kind, entry } of overlays) {
    const replaced = below.get(stableId(entry.id)) ?? [];
    for (const { id } of replaced) covered.add(id);
    if (kind === 'entry') {
      own.push(entry);
      indexed.push(entry);
    }
    const [folders] = replaced;
    if (kind !== 'phrasings' || !folders) continue;
    const added = entry.phrasings.filter((phrasing) => !folders.phrasings.includes(phrasing));
    covered.delete(folders.id);
    own.push({ ...folders, phrasings: [...folders.phrasings, ...added] });
    indexed.push({ ...folders, phrasings: added });
  }
  return { own, indexed, covered };
}

const withRivals = (base: Snapshot, indexed: readonly Entry[]): readonly Entry[] => [
  ...indexed,
  ...findRivals(base, indexed),
];

/** Entries of the folder that the layer's are told apart from; nobody is answered with these copies. */
function findRivals(base: Snapshot, own: readonly Entry[]): readonly Entry[] {
  const { entries } = base.knowledge;
  const keys = new Set(own.map(({ key }) => key));
  const found = own
    .slice(0, SOUGHT)
    .flatMap(({ heading }) => base.index.search(heading, { limit: NEAREST }).candidates);
  const same = new Set(found.filter(({ confidence }) => confidence >= SAME).map(({ entry }) => entry.key));
  const step = Math.max(1, Math.floor(entries.length / STRANGERS));
  const strangers = entries.filter((_, number) => number % step === 0);
  const rivals = new Set([...found.map(({ entry }) => entry), ...strangers]);
  return [...rivals]
    .filter(({ key }) => !keys.has(key) && !same.has(key))
    .map((entry) => ({ ...entry, phrasings: entry.phrasings.slice(0, RIVAL_PHRASINGS) }));
}

interface Joint {
  /** Whether a result of the upper index counts: it also holds rivals. */
  readonly isAbove: (entry: Entry) => boolean;
  /** The entry as people see it: the index may hold a part of it. */
  readonly toShown: (entry: Entry) => Entry;
  readonly isBelow: (entry: Entry) => boolean;
  /** How many of the lower index are hidden. */
  readonly hidden: number;
}

/** Two indexes as one; both know each other's words. */
function joinIndexes(
  upper: SearchIndex,
  lower: SearchIndex,
  { isAbove, toShown, isBelow, hidden }: Joint,
): SearchIndex {
  return {
    get entries() {
      const shown = upper.entries.filter(isAbove).map(toShown);
      const keys = new Set(shown.map(({ key }) => key));
      return [...shown, ...lower.entries.filter((entry) => isBelow(entry) && !keys.has(entry.key))];
    },
    search(question, options = {}): SearchResult {
      const { limit = MAX_CANDIDATES, knownElsewhere } = options;
      const has = (index: SearchIndex) => ({
        has: (stem: string) => index.has(stem) || (knownElsewhere?.has(stem) ?? false),
      });
      const above = upper.search(question, { ...options, limit: MAX_RIVALS, knownElsewhere: has(lower) });
      const under = lower.search(question, { ...options, limit: limit + hidden, knownElsewhere: has(upper) });
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

/** Both lists keep their order; the more likely head comes first, and the server's where they are about equal. */
function merge(above: readonly Candidate[], under: readonly Candidate[]): readonly Candidate[] {
  const merged = new Map<string, Candidate>();
  let [a, u] = [0, 0];
  while (a < above.length || u < under.length) {
    const [one, other] = [above[a], under[u]];
    const tie = other?.entry.kind === 'unknown' ? OPEN_TIE : TIE;
    const takesAbove = one && (!other || one.confidence >= other.confidence - tie);
    const next = takesAbove ? one : other;
    if (takesAbove) a += 1;
    else u += 1;
    if (next && !merged.has(next.entry.key)) merged.set(next.entry.key, next);
  }
  return [...merged.values()];
}

const places = new WeakMap<Snapshot, Map<string, Entry[]>>();

/** The folder's entries by the place an overlay names. */
function findBelow(base: Snapshot): ReadonlyMap<string, readonly Entry[]> {
  const known = places.get(base);
  if (known) return known;
  const found = new Map<string, Entry[]>();
  for (const entry of base.knowledge.entries) {
    const place = stableId(entry.id);
    found.set(place, [...(found.get(place) ?? []), entry]);
  }
  places.set(base, found);
  return found;
}
