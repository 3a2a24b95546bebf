import { create, insertMultiple, search } from '@orama/orama';
import type { Engine } from '../types.ts';
import { toEntries, toPhrasingDocuments } from './toDocuments.ts';

/** More documents than entries are asked for: several may be phrasings of one. */
const DEPTH = 10;
const BATCH = 1000;

/** Orama's full-text search; its `tolerance` and its stemmer made it worse here. */
export const orama: Engine = {
  name: 'orama',
  title: 'Orama',
  setup: 'defaults; one document a phrasing',
  async build(entries) {
    const documents = toPhrasingDocuments(entries);
    const index = create({ schema: { question: 'string', answer: 'string' } });
    const rows = documents.map(({ id, question, answer }) => ({ id: String(id), question, answer }));
    // The last argument is a pause between batches, which would count as time to build.
    await insertMultiple(index, rows, BATCH, undefined, undefined, 0);
    return {
      async search(term, limit) {
        const { hits } = await search(index, { term, limit: limit * DEPTH });
        const ranked = hits.map(({ id }) => Number(id));
        return toEntries(ranked, documents, limit);
      },
    };
  },
};
