import { stemWord } from '../../src/search/text/words.ts';
import type { Head, Relation, Synset, WordNet } from './types.ts';

/** How near the kinds of pointers bring two words; see wninput(5WN) for the symbols. */
const NEARNESS: Readonly<Record<string, number>> = {
  '@': 0.8,
  '~': 0.8,
  '+': 1.1,
  '\\': 1.1,
  '<': 1.1,
  '&': 0.8,
  '=': 0.9,
  '^': 0.5,
  $: 0.8,
  '*': 0.7,
  '>': 0.7,
};
const SYNONYM = 1;
/** A word with more kinds than this (person, plant) makes no sisters of them. */
const MOST_KINDS = 400;

/** A pair's key, the same both ways. */
export const keyOf = (a: number, b: number): number => (a < b ? a * 65_536 + b : b * 65_536 + a);

type Member = readonly [head: number, share: number];

/** What WordNet says of pairs of stems, by `keyOf` their numbers. A relation of rare meanings counts little. */
export function relateWords(heads: readonly Head[], { senses, synsets }: WordNet): ReadonlyMap<number, Relation> {
  const numberOf = new Map(heads.map(({ stem }, number) => [stem, number]));
  const members = new Map<string, Member[]>();
  heads.forEach(({ stem }, number) => {
    for (const [id, share] of senses.get(stem) ?? []) members.set(id, [...(members.get(id) ?? []), [number, share]]);
  });
  const relations = new Map<number, Relation>();
  const relate = ([a, p]: Member, [b, q]: Member, add: (relation: Relation, share: number) => void): void => {
    if (a === b) return;
    const relation = relations.get(keyOf(a, b)) ?? { near: 0, sisters: 0, opposites: false };
    add(relation, Math.sqrt(p * q));
    relations.set(keyOf(a, b), relation);
  };
  const bring =
    (by: number) =>
    (relation: Relation, share: number): void => {
      relation.near = Math.max(relation.near, by * share);
    };
  /** The one word a pointer is from or to; a pointer between synsets is of all their words. */
  const pick = (synset: Synset | undefined, id: string, place: number): readonly Member[] => {
    if (place === 0) return members.get(id) ?? [];
    const stem = stemWord((synset?.words[place - 1] ?? '').toLowerCase());
    const number = numberOf.get(stem);
    return number === undefined ? [] : [[number, senses.get(stem)?.get(id) ?? 0]];
  };
  for (const [id, synset] of synsets) {
    const own = members.get(id) ?? [];
    pairs(own, (a, b) => relate(a, b, bring(SYNONYM)));
    const kinds: Member[] = [];
    for (const [symbol, target, words] of synset.pointers) {
      const from = pick(synset, id, Number.parseInt(words.slice(0, 2), 16));
      const to = pick(synsets.get(target), target, Number.parseInt(words.slice(2), 16));
      if (symbol === '~') kinds.push(...to);
      const by = NEARNESS[symbol];
      for (const a of from) {
        for (const b of to) {
          if (by !== undefined) relate(a, b, bring(by));
          if (symbol === '!') relate(a, b, oppose);
        }
      }
    }
    if (kinds.length > MOST_KINDS) continue;
    pairs(kinds, (a, b) => relate(a, b, makeSisters));
  }
  return relations;
}

function oppose(relation: Relation): void {
  relation.opposites = true;
}

function makeSisters(relation: Relation, share: number): void {
  relation.sisters = Math.max(relation.sisters, share);
}

function pairs(members: readonly Member[], take: (a: Member, b: Member) => void): void {
  members.forEach((a, i) => {
    for (const b of members.slice(i + 1)) take(a, b);
  });
}
