import { createEncoder } from '../../src/encoder/createEncoder.ts';
import { createVectorCache } from '../../src/encoder/createVectorCache.ts';
import { encodeAll } from '../../src/encoder/encodeAll.ts';
import type { Encoder, VectorCache } from '../../src/encoder/types.ts';
import type { Entry } from '../../src/knowledge/types.ts';
import { type EncodedKnowledge, planKnowledge } from '../../src/search/addMeaning.ts';
import { withModel } from '../../src/search/buildIndex.ts';
import { type OpenParts, openParts } from '../../src/search/createIndex.ts';
import { buildMeaning } from '../../src/search/meaning/buildMeaning.ts';
import { packTexts } from '../../src/search/meaning/packTexts.ts';
import type { Encodings } from '../../src/search/meaning/types.ts';
import { buildKnowledgeData, type KnowledgeData, writtenOf } from '../../src/search/openIndexes.ts';
import { encodeQuestions } from '../encodeQuestions.ts';
import type { ExamFolder } from './readExamFolder.ts';

/** Encoder and kept vectors for the whole run. */
export interface Encoders {
  readonly encoder: Encoder;
  readonly cache: VectorCache;
}

/** Opens the shipped encoder; vectors are kept in `data/` for the next run. */
export async function openEncoders(): Promise<Encoders> {
  const log = { info: () => {}, warn: (message: string) => console.error(message) };
  const encoder = createEncoder({ folder: 'encoder/all-minilm-l6-v2', log });
  const state = await encoder.whenSettled();
  if (state.status !== 'ready') throw new Error(`The encoder cannot be used: ${JSON.stringify(state)}`);
  const cache = await createVectorCache({ folder: 'data/calibrate', model: state.model, log, maxBytes: 2 ** 31 });
  return { encoder, cache };
}

/** A folder's index by words, and with meaning; and the encodings of its questions. */
export interface OpenFolder {
  readonly entries: readonly Entry[];
  readonly data: KnowledgeData;
  readonly encoded: EncodedKnowledge;
  readonly words: OpenParts;
  readonly meaning: OpenParts;
  /** Of the questions. */
  readonly encodings: Encodings;
}

/** Opens the written entries of a folder both ways. */
export async function openFolder({ knowledge, questions }: ExamFolder, encoders: Encoders): Promise<OpenFolder> {
  const entries = writtenOf(knowledge.entries);
  const built = buildKnowledgeData(entries, knowledge.synonyms);
  const data = { ...built, written: withModel(entries, built.written) };
  const plan = planKnowledge(entries);
  const encode = (texts: readonly string[]) => encodeAll(encoders.encoder, encoders.cache, texts);
  const encoded = {
    written: packTexts(plan.written.texts, await encode(plan.written.texts)),
    documents: null,
    probes: packTexts(plan.probes, await encode(plan.probes)),
  };
  const meaning = openParts(entries, {
    ...data.written,
    meaning: buildMeaning(entries, plan.written, encoded.written),
  });
  const asked = questions.map(({ text }) => text);
  return {
    entries,
    data,
    encoded,
    words: openParts(entries, data.written),
    meaning,
    encodings: await encodeQuestions(asked, encoders.encoder, encode, meaning),
  };
}
