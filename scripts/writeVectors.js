// Encodes the texts of the shipped knowledge and writes them to encoder/shipped.vectors, so that nobody's first start has to:
// `npm run vectors`. Run it when the shipped knowledge, the model or the choice of texts has changed.
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEncoder } from '../dist/encoder/createEncoder.js';
import { createVectorCache } from '../dist/encoder/createVectorCache.js';
import { encodeAll } from '../dist/encoder/encodeAll.js';
import { loadKnowledge } from '../dist/knowledge/loadKnowledge.js';
import { planKnowledge } from '../dist/search/addMeaning.js';

const MODEL = fileURLToPath(new URL('../encoder/all-minilm-l6-v2', import.meta.url));
const TARGET = fileURLToPath(new URL('../encoder/shipped.vectors', import.meta.url));
const log = { info: console.error, warn: console.error };

const { entries } = await loadKnowledge('knowledge');
const { written, documents, probes } = planKnowledge(entries);
// The vectors of the WebAssembly runtime: they serve both.
const encoder = createEncoder({ folder: MODEL, log, runtime: 'onnxruntime-web' });
const state = await encoder.whenSettled();
if (state.status !== 'ready') throw new Error('The model cannot be used.');
const folder = await mkdtemp(join(tmpdir(), 'vectors-'));
const cache = await createVectorCache({ folder, model: state.model, log });
const passages = [...written.texts, ...(documents?.texts ?? [])];
const encodings = [
  ...(await encodeAll(encoder, cache, passages)),
  ...(await encodeAll(encoder, cache, probes, { kind: 'query' })),
];
if (encodings.includes(null)) throw new Error('A text could not be encoded.');
await cache.close();
await encoder.close();
await copyFile(join(folder, `${state.model.id}.vectors`), TARGET);
await rm(folder, { recursive: true });
console.log(`${TARGET}: ${new Set(passages).size + probes.length} texts`);
