import { setImmediate as nextTurn } from 'node:timers/promises';
import { LruMap } from '../../base/LruMap.ts';
import type { Measure } from '../../base/measuring/types.ts';
import type { Encoder, Encoding, VectorCache } from '../../encoder/types.ts';
import type { EncodedQuestion } from '../../search/meaning/types.ts';
import { realWordsOf } from '../../search/text/realWordsOf.ts';
import type { Meaning } from './types.ts';

/** Milliseconds after which a question is answered by words alone. */
const DEADLINE_MS = 1500;
/** Encodings of questions kept in memory; never on disk, as people typed them. About 4 KB each. */
const MAX_QUESTIONS = 2000;
/** Milliseconds for encoding the questions that a refresh compares. */
const RECALL_MS = 20_000;
/** Texts read before other work gets its turn. */
const READ_AT_ONCE = 100;

/**
 * Creates the part of a `Meaning` that encodes questions.
 * @param openCache returns null if the encoder is not available
 * @param measure takes whether a question's encoding was in memory
 */
export function createQuestionEncoder(
  encoder: Pick<Encoder, 'encode' | 'encodeMany' | 'isKnownWord'>,
  openCache: () => Promise<Pick<VectorCache, 'get'> | null>,
  measure: Measure = () => {},
): Pick<Meaning, 'encode' | 'recall'> {
  const questions = new LruMap<string, Encoding>(MAX_QUESTIONS);
  const toEncoded = (text: string, encoding: Encoding): EncodedQuestion => ({
    text,
    encoding,
    realWords: realWordsOf(text, encoder.isKnownWord),
  });
  return {
    async encode(typed, index) {
      const found = new Map<string, EncodedQuestion>();
      const encodeOne = async (question: string): Promise<void> => {
        const text = index.spell(question, { isKnownWord: encoder.isKnownWord });
        const kept = questions.get(text);
        measure({ of: 'encoding', kept: kept !== undefined });
        const encoding = kept ?? (await encoder.encode(text, { deadlineMs: DEADLINE_MS }));
        if (!encoding) return;
        questions.set(text, encoding);
        found.set(question, toEncoded(text, encoding));
      };
      await Promise.all(typed.map(encodeOne));
      return found;
    },
    async recall(texts) {
      const found = new Map<string, EncodedQuestion>();
      const cache = await openCache();
      if (!cache) return found;
      const missing: string[] = [];
      for (const [i, text] of texts.entries()) {
        const encoding = questions.get(text) ?? cache.get(text, 'query') ?? cache.get(text);
        if (encoding) found.set(text, toEncoded(text, encoding));
        else missing.push(text);
        if (i % READ_AT_ONCE === READ_AT_ONCE - 1) await nextTurn();
      }
      await encoder.encodeMany(missing, {
        kind: 'query',
        signal: AbortSignal.timeout(RECALL_MS),
        onEncoded(index, encoding) {
          if (!encoding) return;
          const text = missing[index] as string;
          questions.set(text, encoding);
          found.set(text, toEncoded(text, encoding));
        },
      });
      return found;
    },
  };
}
