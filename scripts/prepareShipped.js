// Trains on the shipped knowledge and examines it with the encoder, and keeps both outcomes in dist/, so that `npm run ask`
// answers at once: `node scripts/prepareShipped.js`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toConfig } from '../dist/config.js';
import { loadKnowledge } from '../dist/knowledge/loadKnowledge.js';
import { createMeaning } from '../dist/library/meaning/createMeaning.js';
import { writeFit, writeModel } from '../dist/library/modelCache.js';
import { addMeaning, planKnowledge } from '../dist/search/addMeaning.js';
import { withModel } from '../dist/search/buildIndex.js';
import { buildKnowledgeData, writtenOf } from '../dist/search/openIndexes.js';

const knowledge = await loadKnowledge('knowledge');
const { entries, synonyms } = knowledge;
const words = buildKnowledgeData(entries, synonyms);
const data = { ...words, written: withModel(writtenOf(entries), words.written) };
if (data.written.model) await writeModel(knowledge, data.written.model);

const { encoderDir: modelDir, shippedVectors: shipped } = toConfig({});
const vectorsDir = await mkdtemp(join(tmpdir(), 'vectors-'));
const meaning = createMeaning({ modelDir, vectorsDir, shipped, log: { info: () => {}, warn: console.warn } });
const plan = planKnowledge(entries);
const texts = { written: plan.written.texts, documents: plan.documents?.texts ?? null, probes: plan.probes };
await meaning.prepare(texts, async (encoded, { id }) => {
  const { fit } = addMeaning(entries, data, plan, encoded);
  if (fit) await writeFit(knowledge, id, fit);
});
await meaning.close();
await rm(vectorsDir, { recursive: true });
