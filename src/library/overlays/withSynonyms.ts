import { mergeOrdered } from '../../base/mergeOrdered.ts';
import type { SynonymGroup } from '../../knowledge/types.ts';
import { MAX_CANDIDATES } from '../../search/createIndex.ts';
import { toWords } from '../../search/text/words.ts';
import type { Candidate, SearchIndex, SearchResult } from '../../search/types.ts';

/** Readings of one question, the question itself included. */
const MAX_READINGS = 6;

interface Member {
  readonly text: string;
  readonly pattern: RegExp;
}

/** Adds a server's synonyms to an index: a question is also read with their other words in the place of those it has. */
export function withSynonyms(index: SearchIndex, groups: readonly SynonymGroup[]): SearchIndex {
  if (groups.length === 0) return index;
  const compiled = groups.map((words) => words.map((text): Member => ({ text, pattern: toPattern(text) })));
  const isKnown = (text: string): boolean => toWords(text).every(({ stem }) => index.has(stem));
  return {
    get entries() {
      return index.entries;
    },
    fit: index.fit ?? null,
    has: index.has,
    complete: index.complete,
    search(question, options = {}): SearchResult {
      const found = readings(question, compiled).map((reading) => index.search(reading, options));
      const [own, ...others] = found;
      const best = found.reduce((one, other) => (confidenceOf(other) > confidenceOf(one) ? other : one));
      if (own === undefined || others.length === 0) return best;
      const candidates = found
        .filter((one) => one !== best)
        .reduce((merged, { candidates: more }) => merge(merged, more), best.candidates)
        .slice(0, options.limit ?? MAX_CANDIDATES);
      return { candidates, corrections: best.corrections };
    },
    spell(question, options) {
      // The encoder gets the words of the knowledge base in the place of those that it does not have.
      const read = compiled.reduce((text, members) => {
        const used = members.find(({ pattern }) => pattern.test(text));
        const known =
          used && !isKnown(used.text) ? members.find((one) => one !== used && isKnown(one.text)) : undefined;
        return used && known ? text.replace(used.pattern, known.text) : text;
      }, question);
      return index.spell(read, options);
    },
  };
}

/** Returns a question and what it becomes if one of its words is replaced by a synonym. */
function readings(question: string, groups: readonly (readonly Member[])[]): readonly string[] {
  const others = groups.flatMap((members) => {
    const used = members.find(({ pattern }) => pattern.test(question));
    if (!used) return [];
    return members.filter((one) => one !== used).map(({ text }) => question.replace(used.pattern, text));
  });
  return [question, ...others].slice(0, MAX_READINGS);
}

const confidenceOf = ({ candidates }: SearchResult): number => candidates[0]?.confidence ?? 0;

function merge(one: readonly Candidate[], other: readonly Candidate[]): readonly Candidate[] {
  const keys = new Set<string>();
  return mergeOrdered(one, other, (a, b) => a.confidence >= b.confidence).filter(
    ({ entry }) => !keys.has(entry.key) && keys.add(entry.key),
  );
}

/** Returns what finds a word or phrase as a whole, in the singular or the plural. */
function toPattern(text: string): RegExp {
  const words = text
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?:e?s|[’']s)?(?![\\p{L}\\p{N}])`, 'iu');
}
