import { encodeAll } from '../src/encoder/encodeAll.ts';
import type { Encoding } from '../src/encoder/types.ts';
import type { Entry } from '../src/knowledge/types.ts';
import { addMeaning, planKnowledge } from '../src/search/addMeaning.ts';
import type { FolderFit } from '../src/search/confidence/types.ts';
import { packTexts } from '../src/search/meaning/packTexts.ts';
import type { EncodedTexts, Encodings } from '../src/search/meaning/types.ts';
import type { KnowledgeData } from '../src/search/openIndexes.ts';
import type { SearchIndex } from '../src/search/types.ts';
import { type Encoders, openEncoders } from './calibrate/openFolder.ts';
import { encodeQuestions } from './encodeQuestions.ts';

/** Texts after which the progress is printed. */
const REPORT_EACH = 5000;

/** Encodes texts for benchmarks and keeps their vectors under data/. */
export interface BenchEncoder {
  readonly encoders: Encoders;
  /** Encodes questions as an index spells them; as they are without one. */
  ask(questions: readonly string[], index?: Pick<SearchIndex, 'spell'>): Promise<Encodings>;
  /** Returns the data of a knowledge base with meaning; the base is examined if no outcome is given. */
  addTo(entries: readonly Entry[], data: KnowledgeData, fit?: FolderFit): Promise<KnowledgeData>;
  close(): Promise<void>;
}

/** Opens the shipped encoder; onnxruntime-node runs it if it is installed. Rejects if it cannot be used. */
export async function openEncoder(): Promise<BenchEncoder> {
  const encoders = await openEncoders();
  const { encoder, cache } = encoders;
  const encodeEach = (texts: readonly string[]): Promise<readonly (Encoding | null)[]> => {
    let reported = texts.length > REPORT_EACH ? 0 : texts.length;
    return encodeAll(encoder, cache, texts, {
      onProgress({ done, total, secondsLeft }) {
        if (done - reported < REPORT_EACH) return;
        reported = done;
        console.error(`${done} of ${total} texts encoded, ${secondsLeft ?? '?'} s left`);
      },
    });
  };
  const encode = async (texts: readonly string[]): Promise<EncodedTexts> => packTexts(texts, await encodeEach(texts));
  return {
    encoders,
    ask: (questions, index) => encodeQuestions(questions, encoder, encodeEach, index),
    async addTo(entries, data, fit) {
      const plan = planKnowledge(entries);
      const encoded = {
        written: await encode(plan.written.texts),
        documents: plan.documents && (await encode(plan.documents.texts)),
        probes: await encode(plan.probes),
      };
      return addMeaning(entries, data, plan, encoded, fit);
    },
    async close() {
      await cache.close();
      await encoder.close();
    },
  };
}
