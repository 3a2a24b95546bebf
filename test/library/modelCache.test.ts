import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { readModel, writeModel } from '../../src/library/modelCache.ts';
import { withModel } from '../../src/search/buildIndex.ts';
import type { LearnedModel } from '../../src/search/learned/types.ts';
import { buildKnowledgeData } from '../../src/search/openIndexes.ts';
import { GARDEN } from '../support/garden.ts';
import { writeFolder } from '../support/terminal/run.ts';

const folder = writeFolder({ ...GARDEN, 'curated/mère.md': '# Où est l’étang ?\n\nBehind the old mill.\n' });
const knowledge = await loadKnowledge(folder.path);
folder.remove();
const { model } = withModel(knowledge.entries, buildKnowledgeData(knowledge.entries, knowledge.synonyms).written);

function newFolder(): { url: URL; path: string } {
  const path = mkdtempSync(join(tmpdir(), 'footnote-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return { url: pathToFileURL(`${path}/`), path };
}

describe('the model that a build keeps', () => {
  test('is read as it was trained, whatever stands in the ids', async () => {
    const { url } = newFolder();
    await writeModel(knowledge, model as LearnedModel, url);
    expect(await readModel(knowledge, url)).toEqual(model);
  });

  test('is of no use for the same entries in another order, or for others', async () => {
    const { url } = newFolder();
    await writeModel(knowledge, model as LearnedModel, url);
    const reversed = { ...knowledge, entries: [...knowledge.entries].reverse() };
    expect(await readModel(reversed, url)).toBeNull();
    expect(await readModel({ ...knowledge, revision: '0123456789' }, url)).toBeNull();
  });

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, -4)],
    ['no line of JSON', (bytes: Buffer) => Buffer.concat([Buffer.from('}\n'), bytes])],
    ['empty', () => Buffer.alloc(0)],
  ])('is trained again where it is %s', async (_, spoil) => {
    const { url, path } = newFolder();
    await writeModel(knowledge, model as LearnedModel, url);
    const [name] = readdirSync(path);
    writeFileSync(join(path, name as string), spoil(readFileSync(join(path, name as string))));
    expect(await readModel(knowledge, url)).toBeNull();
  });

  test('replaces the one before', async () => {
    const { url, path } = newFolder();
    await writeModel({ ...knowledge, revision: 'aaaaaaaaaa' }, model as LearnedModel, url);
    await writeModel(knowledge, model as LearnedModel, url);
    expect(readdirSync(path)).toEqual([`${knowledge.revision}.model`]);
  });
});

test('the shipped knowledge has one, the same that training gives', async () => {
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
