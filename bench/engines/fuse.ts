import Fuse from 'fuse.js';
import type { Engine } from '../types.ts';
import { toEntries, toPhrasingDocuments } from './toDocuments.ts';

/** Fuse.js with nothing set but the keys. */
export const fuse: Engine = {
  name: 'fuse',
  title: 'Fuse.js',
  setup: 'defaults; one document an entry, keys `heading`, `phrasings` and `body`',
  build(entries) {
    const index = new Fuse(entries, { keys: ['heading', 'phrasings', 'body'] });
    return { search: (question, limit) => index.search(question, { limit }).map(({ refIndex }) => refIndex) };
  },
};

/** More documents than entries are asked for: several may be phrasings of one. */
const DEPTH = 10;

/** Fuse.js, words matched one by one and weighed by how rare they are. */
export const fuseTokens: Engine = {
  name: 'fuse-tokens',
  title: 'Fuse.js, token search',
  setup: '`useTokenSearch: true`; one document a phrasing',
  build(entries) {
    const documents = toPhrasingDocuments(entries);
    const index = new Fuse(documents, { keys: ['question', 'answer'], useTokenSearch: true });
    return {
      search(question, limit) {
        const ranked = index.search(question, { limit: limit * DEPTH }).map(({ refIndex }) => refIndex);
        return toEntries(ranked, documents, limit);
      },
    };
  },
};
