import flexsearch from 'flexsearch';
import type { Engine } from '../types.ts';
import { toEntryDocuments } from './toDocuments.ts';

/** FlexSearch; `suggest` keeps partial matches, without which whole questions find nothing. */
export const flexSearch: Engine = {
  name: 'flexsearch',
  title: 'FlexSearch',
  setup: 'one document an entry, `encoder: LatinBalance`, `tokenize: strict`, `suggest: true`',
  build(entries) {
    const index = new flexsearch.Index({ tokenize: 'strict', encoder: flexsearch.Charset.LatinBalance });
    for (const { id, question, answer } of toEntryDocuments(entries)) index.add(id, `${question} ${answer}`);
    return { search: (question, limit) => index.search(question, { limit, suggest: true }).map(Number) };
  },
};
