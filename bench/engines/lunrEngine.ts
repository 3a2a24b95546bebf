import lunrModule from 'lunr';
import type { Engine } from '../types.ts';
import { toEntryDocuments } from './toDocuments.ts';

/** lunr; the query is built from tokens, since signs like `:` and `~` in a question would be read as its syntax. */
export const lunr: Engine = {
  name: 'lunr',
  title: 'lunr',
  setup: 'defaults; one document an entry',
  build(entries) {
    const index = lunrModule(function () {
      this.ref('id');
      this.field('question');
      this.field('answer');
      for (const document of toEntryDocuments(entries)) this.add(document);
    });
    return {
      search(question, limit) {
        const terms = lunrModule.tokenizer(question).map((token) => token.toString());
        const found = index.query((query) => {
          for (const term of terms) query.term(term, {});
        });
        return found.slice(0, limit).map(({ ref }) => Number(ref));
      },
    };
  },
};
