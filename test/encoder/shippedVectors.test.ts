import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { createEncoder } from '../../src/encoder/createEncoder.ts';
import { createVectorCache } from '../../src/encoder/createVectorCache.ts';
import type { ModelFacts } from '../../src/encoder/types.ts';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { planKnowledge } from '../../src/search/addMeaning.ts';
import { collectLog } from '../support/encoder/collectLog.ts';

const pathOf = (name: string): string => fileURLToPath(new URL(`../../encoder/${name}`, import.meta.url));
const MAX_BYTES = 8e6;
const SAMPLE = 12;

const encoder = createEncoder({
  folder: pathOf('all-minilm-l6-v2'),
  log: collectLog(),
  script: new URL('../../dist/encoder/encoderWorker.js', import.meta.url),
  runtime: 'onnxruntime-web',
});
const folder = mkdtempSync(join(tmpdir(), 'shipped-'));
afterAll(async () => {
  await encoder.close();
  rmSync(folder, { recursive: true });
});

test('the shipped vectors are those of the shipped knowledge; `npm run vectors` makes them anew', async () => {
  expect(statSync(pathOf('shipped.vectors')).size).toBeLessThan(MAX_BYTES);
  const { written, documents, probes } = planKnowledge((await loadKnowledge('knowledge')).entries);
  const passages = [...written.texts, ...(documents?.texts ?? [])];
  const state = await encoder.whenSettled();
  expect(state.status).toBe('ready');
  const { model } = state as { model: ModelFacts };
  const log = collectLog();
  const cache = await createVectorCache({ folder, model, log, shipped: [pathOf('shipped.vectors')] });
  expect(log.lines).toEqual([]);
  expect(passages.filter((text) => !cache.has(text))).toEqual([]);
  expect(probes.filter((text) => !cache.has(text, 'query'))).toEqual([]);
  const step = Math.ceil(passages.length / SAMPLE);
  const sample = passages.filter((_, number) => number % step === 0);
  const fresh = await encoder.encodeMany(sample);
  for (const [i, text] of sample.entries()) expect(cache.get(text)).toEqual(fresh[i]);
  await cache.close();
});
