import type { Entry, Knowledge, SynonymGroup } from '../../src/knowledge/types.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { citesSameParagraph } from '../../src/search/signals/citesSameParagraph.ts';
import type { SearchIndex } from '../../src/search/types.ts';
import { addTypos } from '../addTypos.ts';
import type { Clinc } from '../corpus/readClinc.ts';
import { seeded } from '../random.ts';
import type { Case } from './fitLogistic.ts';
import { namesOf, swapName } from './swapName.ts';

/** A question, and which entries answer it. */
interface Asked {
  readonly text: string;
  readonly isRight: (entry: Entry) => boolean;
}

/** Judged cases from one origin. */
export interface CaseSet {
  readonly name: string;
  readonly cases: readonly Case[];
  /** How many questions there were, those the ranking did not bring to an assertable entry included. */
  readonly asked: number;
}

const FOLDS = 10;

/**
 * CLINC at several densities: a base with few phrasings is served by the same constants. Out-of-scope questions are few,
 * so each counts more.
 */
export function* collectClinc(clinc: Clinc, withLearning: boolean): Generator<CaseSet> {
  const densities = [
    { phrases: 1000, weight: 1, outside: 16 },
    { phrases: 30, weight: 0.5, outside: 6 },
    { phrases: 10, weight: 0.3, outside: 4 },
    { phrases: 3, weight: 0.3, outside: 4 },
  ];
  for (const { phrases, weight, outside } of densities) {
    const entries = clinc.entries.map((entry) => ({ ...entry, phrasings: entry.phrasings.slice(0, phrases) }));
    const index = buildIndex(entries, [], withLearning);
    const random = seeded(3);
    const inside = clinc.questions.map(({ text, entry }) => ({
      text,
      isRight: (found: Entry) => found.id === entries[entry]?.id,
    }));
    yield judge(`CLINC, ${phrases} phrases`, index, inside, weight);
    const mistyped = inside.map(({ text, isRight }) => ({ text: addTypos(text, random), isRight }));
    yield judge(`CLINC, ${phrases} phrases, typos`, index, mistyped, weight / 2);
    const strange = clinc.outOfScope.map((text) => ({ text, isRight: () => false }));
    yield judge(`CLINC, ${phrases} phrases, out of scope`, index, strange, outside);
  }
}

/**
 * The shipped knowledge, each phrasing asked of an index that was built without it; and with a name in it exchanged for
 * one that the entry does not speak of.
 */
export function* collectShipped({ entries, synonyms }: Knowledge, withLearning: boolean): Generator<CaseSet> {
  const areSiblings = citesSameParagraph(entries);
  const numberOf = new Map(entries.map(({ id }, number) => [id, number]));
  const names = namesOf(entries);
  for (let fold = 0; fold < FOLDS; fold++) {
    const left = entries.map((entry) => ({
      ...entry,
      phrasings: entry.phrasings.filter((_, i) => i % FOLDS !== fold),
    }));
    const index = buildIndex(left, synonyms as readonly SynonymGroup[], withLearning);
    const asked = entries.flatMap((entry, number) =>
      entry.phrasings
        .filter((_, i) => i % FOLDS === fold)
        .map((text) => ({
          text,
          entry,
          isRight: (found: Entry) =>
            entry.kind !== 'unknown' && (found.id === entry.id || areSiblings(numberOf.get(found.id) ?? -1, number)),
        })),
    );
    yield judge(
      'shipped, left out',
      index,
      asked.filter(({ entry }) => entry.kind !== 'unknown'),
      1,
    );
    yield judge(
      'shipped, open questions left out',
      index,
      asked.filter(({ entry }) => entry.kind === 'unknown'),
      1,
    );
    const random = seeded(fold);
    const swapped = asked.flatMap(({ text, entry }) => {
      const other = entry.kind === 'unknown' ? null : swapName(text, entry, names, random);
      return other ? [{ text: other, isRight: () => false }] : [];
    });
    yield judge('shipped, a name exchanged', index, swapped, 0.5);
  }
}

function judge(name: string, index: SearchIndex, asked: readonly Asked[], weight: number): CaseSet {
  const cases = asked.flatMap(({ text, isRight }): Case[] => {
    const best = index.search(text).candidates[0];
    if (!best || best.entry.kind === 'unknown') return [];
    return [{ values: best.signals, right: isRight(best.entry), weight }];
  });
  return { name, cases, asked: asked.length };
}
