import { cosine } from './readHeads.ts';
import { keyOf } from './relateWords.ts';
import type { Head, Relation } from './types.ts';

/** How many near words each word has of its own; being near is mutual, so that it may end up with more. */
const MOST = 6;
/** WordNet's word is taken from this nearness on, if the vectors agree that far. */
const RELATED = 0.15;
const AGREED = 0.3;
/** Where WordNet says nothing, vectors alone must be this near, hubs (words that are near to everything) discounted. */
const ALONE = 0.6;
/** Looked at beside WordNet's words: the nearest by vectors, so many. */
const NEIGHBOURS = 30;
/** How much WordNet's word counts beside the cosine. */
const BY_RELATION = 0.8;
/** Kinds of the same thing are no substitutes for each other. */
const SISTERS = 0.15;
const SISTERS_COST = 0.2;
const CLOSE = 0.3;
const USUAL_NEIGHBOUR = 0.6;
const HUB_NEIGHBOURS = 10;

export interface Near {
  readonly other: number;
  /** About 0.6–1.5. */
  readonly strength: number;
}

/** The near words of each head, best first. */
export function nearestWords(
  heads: readonly Head[],
  relations: ReadonlyMap<number, Relation>,
): readonly (readonly Near[])[] {
  const cosines = heads.map(({ vector }) => Float32Array.from(heads, (other) => cosine(vector, other.vector)));
  const nearest = cosines.map((row, one) => {
    const order = Array.from(row.keys()).filter((other) => other !== one);
    return order.sort((a, b) => (row[b] as number) - (row[a] as number)).slice(0, NEIGHBOURS);
  });
  const hubness = nearest.map((others, one) => {
    const row = cosines[one] as Float32Array;
    return others.slice(0, HUB_NEIGHBOURS).reduce((sum, other) => sum + (row[other] as number), 0) / HUB_NEIGHBOURS;
  });
  const related = heads.map(() => new Set<number>());
  for (const [key, { near }] of relations) {
    if (near < RELATED) continue;
    const [a, b] = [Math.floor(key / 65_536), key % 65_536];
    related[a]?.add(b);
    related[b]?.add(a);
  }
  return heads.map((_, one) => {
    const others = new Set([...(nearest[one] as readonly number[]), ...(related[one] as ReadonlySet<number>)]);
    const found = [...others].flatMap((other): Near[] => {
      const relation = relations.get(keyOf(one, other)) ?? { near: 0, sisters: 0, opposites: false };
      const raw = cosines[one]?.[other] as number;
      const level = raw - ((hubness[one] as number) + (hubness[other] as number)) / 2 + USUAL_NEIGHBOUR;
      const areSisters = relation.sisters > SISTERS && relation.near < CLOSE;
      const isNear = (relation.near >= RELATED && raw >= AGREED) || (level >= ALONE && !areSisters);
      if (relation.opposites || !isNear) return [];
      return [{ other, strength: level + BY_RELATION * Math.sqrt(relation.near) - (areSisters ? SISTERS_COST : 0) }];
    });
    return found.sort((a, b) => b.strength - a.strength).slice(0, MOST);
  });
}
