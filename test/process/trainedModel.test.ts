import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { readModel } from '../../src/library/modelCache.ts';
import { withModel } from '../../src/search/buildIndex.ts';
import type { LearnedModel } from '../../src/search/learned/types.ts';
import { buildKnowledgeData } from '../../src/search/openIndexes.ts';

test('the build has the model of the shipped knowledge, the same that training gives', async () => {
  const shipped = await loadKnowledge('knowledge');
  const kept = await readModel(shipped, pathToFileURL('dist/trained/'));
  const { written } = buildKnowledgeData(shipped.entries, shipped.synonyms);
  const trained = withModel(shipped.entries, written).model as LearnedModel;
  expect(kept?.singular).toBe(trained.singular);
  for (const part of ['weights', 'idf'] as const) {
    expect(Buffer.compare(bytesOf(kept?.[part]), bytesOf(trained[part]))).toBe(0);
  }
}, 30_000);

const bytesOf = (floats: Float32Array = new Float32Array()): Buffer =>
  Buffer.from(floats.buffer, floats.byteOffset, floats.byteLength);
