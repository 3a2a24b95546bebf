import { entryTexts } from '../../src/search/meaning/entryTexts.ts';
import type { Encodings } from '../../src/search/meaning/types.ts';
import { dotRow } from '../../src/search/meaning/vectors.ts';
import type { Engine } from '../types.ts';

/** The encoder without our engine: the plain way to search by meaning. */
export const encoderAlone: Engine = {
  name: 'encoder',
  title: 'Encoder alone',
  setup: 'the shipped encoder; the entry with the nearest of the phrasings that Footnote encodes, by cosine',
  encodes: true,
  async build(entries, _synonyms, openEncoder) {
    const encoder = await openEncoder();
    const asked = entries.map((entry) => entryTexts(entry).asked);
    const encoded = await encoder.ask(asked.flat());
    const vectors = asked.map((texts) => texts.flatMap((text) => encoded.get(text)?.encoding.vector ?? []));
    let questions: Encodings = new Map();
    return {
      async prepare(texts) {
        questions = await encoder.ask(texts);
      },
      search(question, limit) {
        const vector = questions.get(question)?.encoding.vector;
        if (!vector) return [];
        const cosines = vectors.map((own) => Math.max(-1, ...own.map((one) => dotRow(vector, one, 0))));
        return [...cosines.keys()]
          .sort((a, b) => (cosines[b] as number) - (cosines[a] as number) || a - b)
          .slice(0, limit);
      },
    };
  },
};
