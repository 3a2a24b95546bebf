import type { Encoder, Encoding } from '../src/encoder/types.ts';
import type { Encodings } from '../src/search/meaning/types.ts';
import { realWordsOf } from '../src/search/text/realWordsOf.ts';
import type { SearchIndex } from '../src/search/types.ts';

/**
 * Encodes questions as an index spells them; as they are without one.
 * @param encode encodes texts; null for one that could not be encoded
 */
export async function encodeQuestions(
  questions: readonly string[],
  { isKnownWord }: Pick<Encoder, 'isKnownWord'>,
  encode: (texts: readonly string[]) => Promise<readonly (Encoding | null)[]>,
  index?: Pick<SearchIndex, 'spell'>,
): Promise<Encodings> {
  const texts = questions.map((question) => index?.spell(question, { isKnownWord }) ?? question);
  const encodings = await encode(texts);
  const encoded = texts.flatMap((text, i) => {
    const encoding = encodings[i];
    const realWords = realWordsOf(text, isKnownWord);
    return encoding ? [[questions[i] as string, { text, encoding, realWords }] as const] : [];
  });
  return new Map(encoded);
}
