import { stableId } from '../../knowledge/forms/curatedFile.ts';
import type { Entry } from '../../knowledge/types.ts';
import type { Overlay, Snapshot } from '../types.ts';

/**
 * A handful of entries alone looks sure of anything: every word it has is rare, and nothing competes. So the folder's
 * nearest are put beside them, and some that have nothing to do with them, with a few phrasings each.
 */
const NEAREST = 2;
const SAMPLE = 40;
const RIVAL_PHRASINGS = 6;
/** If the folder answers a server's own question this surely, the folder's entry is the same question and no rival. */
const SAME = 0.5;
/** With so many entries of their own they compete with each other. */
const SOUGHT = 20;

/** Entries of a server by their use. */
export interface SortedOverlays {
  /** Entries as people see them. */
  readonly own: readonly Entry[];
  /** Entries as they are indexed: of the folder's with more phrasings, these alone. */
  readonly indexed: readonly Entry[];
  /** Ids of the folder's entries that are hidden. */
  readonly covered: ReadonlySet<string>;
}

/** Sorts a server's overlays into what people see, what is indexed, and what is hidden below. */
export function sortOverlays(base: Snapshot, overlays: readonly Overlay[]): SortedOverlays {
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

/** Returns the entries of the small index: a server's own, and some of the folder's to tell them apart from. */
export const withRivals = (base: Snapshot, indexed: readonly Entry[]): readonly Entry[] => [
  ...indexed,
  ...findRivals(base, indexed),
];

/** Returns entries of the folder that a server's are told apart from; nobody is answered with these copies. */
function findRivals(base: Snapshot, own: readonly Entry[]): readonly Entry[] {
  const { entries } = base.knowledge;
  const keys = new Set(own.map(({ key }) => key));
  const found = own
    .slice(0, SOUGHT)
    .flatMap(({ heading }) => base.index.search(heading, { limit: NEAREST }).candidates);
  const same = new Set(found.filter(({ confidence }) => confidence >= SAME).map(({ entry }) => entry.key));
  const step = Math.max(1, Math.floor(entries.length / SAMPLE));
  const sample = entries.filter((_, number) => number % step === 0);
  const rivals = new Set([...found.map(({ entry }) => entry), ...sample]);
  return [...rivals]
    .filter(({ key }) => !keys.has(key) && !same.has(key))
    .map((entry) => ({ ...entry, phrasings: entry.phrasings.slice(0, RIVAL_PHRASINGS) }));
}

const places = new WeakMap<Snapshot, Map<string, Entry[]>>();

/** Returns the folder's entries by the place that an overlay names. */
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
