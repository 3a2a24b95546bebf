import { buildIndex } from '../../src/search/buildIndex.ts';
import type { Encodings } from '../../src/search/meaning/types.ts';
import type { Candidate, SearchIndex } from '../../src/search/types.ts';
import type { BenchEncoder } from '../openEncoder.ts';
import type { Engine, Searcher } from '../types.ts';
import { buildWithMeaning, UNEXAMINED } from './buildWithMeaning.ts';

/** Our engine as shipped. */
export const footnote: Engine = {
  name: 'footnote',
  title: 'Footnote',
  setup: 'as shipped: words and meaning',
  encodes: true,
  async build(entries, synonyms, openEncoder) {
    const encoder = await openEncoder();
    return toSearcher(await buildWithMeaning(entries, synonyms, encoder, { fit: UNEXAMINED }), { encoder });
  },
};

/** Our engine without the encoder. */
export const footnoteWords: Engine = {
  name: 'footnote-words',
  title: 'Footnote, words alone',
  setup: 'as it serves until the encodings are there, and with `ENCODER=off`',
  build: (entries, synonyms) => toSearcher(buildIndex(entries, synonyms)),
};

/** Our engine before the learned part is swapped in. */
export const footnoteLexical: Engine = {
  name: 'footnote-lexical',
  title: 'Footnote, lexical',
  setup: 'words alone, without the learned part: what serves while it is trained',
  build: (entries, synonyms) => toSearcher(buildIndex(entries, synonyms, false)),
};

/** Options of `toSearcher`. */
interface SearcherOptions {
  /** Encodes the questions; without it words alone rank. */
  readonly encoder?: BenchEncoder;
  /** Ranks the candidates by something else than their rank. */
  readonly worth?: (candidate: Candidate) => number;
}

/** Returns our index as the bench asks it. */
export function toSearcher(index: SearchIndex, { encoder, worth }: SearcherOptions = {}): Searcher {
  const numbers = new Map(index.entries.map(({ id }, number) => [id, number]));
  /** Ranked by something else, the best may lie deep. */
  const depth = 60;
  let encodings: Encodings = new Map();
  return {
    async prepare(questions) {
      if (encoder) encodings = await encoder.ask(questions, index);
    },
    search(question, limit) {
      const encoding = encodings.get(question);
      const { candidates } = index.search(question, { limit: worth ? depth : limit, encoding });
      const ranked = worth ? [...candidates].sort((a, b) => worth(b) - worth(a)).slice(0, limit) : candidates;
      return ranked.map(({ entry }) => numbers.get(entry.id) ?? -1);
    },
    complete: (typed) => index.complete(typed),
  };
}
