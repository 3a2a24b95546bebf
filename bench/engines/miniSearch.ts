import MiniSearch from 'minisearch';
import type { Engine } from '../types.ts';
import { toEntries, toPhrasingDocuments } from './toDocuments.ts';

/** MiniSearch as its documentation suggests for forgiving search. */
export const miniSearch: Engine = {
  name: 'minisearch',
  title: 'MiniSearch',
  setup: 'one document a phrasing, `fuzzy: 0.2`, `prefix: true`',
  build(entries) {
    const documents = toPhrasingDocuments(entries);
    const index = new MiniSearch({ fields: ['question', 'answer'], searchOptions: { fuzzy: 0.2, prefix: true } });
    index.addAll(documents);
    return {
      search(question, limit) {
        const ranked = index.search(question).map(({ id }) => Number(id));
        return toEntries(ranked, documents, limit);
      },
    };
  },
};
