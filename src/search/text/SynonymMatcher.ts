import type { SynonymGroup } from '../../knowledge/types.ts';
import { toWords } from './words.ts';

/** A stretch of words that a synonym group covers. */
export interface Span {
  /** First word, from 0. */
  readonly from: number;
  readonly length: number;
  /** Number of the group. */
  readonly group: number;
}

/** Finds the words and phrases of synonym groups in sequences of stems. */
export interface SynonymMatcher {
  readonly groups: number;
  /** Returns spans that do not overlap, the longest at each place. A member of several groups gives one span for each. */
  find(stems: readonly string[]): Span[];
}

/** Compiles synonym groups. Members are matched by stem; of those that begin at a word, the longest is found. */
export function compileSynonyms(groups: readonly SynonymGroup[]): SynonymMatcher {
  const byFirst = new Map<string, { stems: readonly string[]; group: number }[]>();
  groups.forEach((group, number) => {
    for (const member of group) {
      const stems = toWords(member).map(({ stem }) => stem);
      const [first] = stems;
      if (first === undefined) continue;
      const known = byFirst.get(first) ?? [];
      known.push({ stems, group: number });
      byFirst.set(first, known);
    }
  });
  for (const members of byFirst.values()) members.sort((a, b) => b.stems.length - a.stems.length || a.group - b.group);
  return { groups: groups.length, find: (stems) => findSpans(stems, byFirst) };
}

function findSpans(
  stems: readonly string[],
  byFirst: ReadonlyMap<string, readonly { stems: readonly string[]; group: number }[]>,
): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < stems.length; ) {
    const starting = byFirst.get(stems[from] as string);
    if (!starting) {
      from++;
      continue;
    }
    const matching = starting.filter((member) => member.stems.every((stem, i) => stems[from + i] === stem));
    const length = matching[0]?.stems.length ?? 0;
    const seen = new Set<number>();
    for (const member of matching) {
      if (member.stems.length < length || seen.has(member.group)) continue;
      seen.add(member.group);
      spans.push({ from, length, group: member.group });
    }
    from += Math.max(1, length);
  }
  return spans;
}
