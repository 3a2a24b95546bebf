import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { readFit, readModel, writeFit, writeModel } from '../../src/library/modelCache.ts';
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

describe('the outcome of an examination', () => {
  const fit = {
    scale: 1.2,
    shift: -0.3,
    asked: 44,
    finds: 0.7,
    right: null,
    confused: [['a#b', 'c#d'] as const],
    lost: [],
  };

  test('is read for the same entries and encoder alone', async () => {
    const { url } = newFolder();
    await writeFit(knowledge, 'tiny-0123', fit, url);
    expect(await readFit(knowledge, 'tiny-0123', url)).toEqual(fit);
    expect(await readFit(knowledge, 'other-0123', url)).toBeNull();
    expect(await readFit({ ...knowledge, revision: '0123456789' }, 'tiny-0123', url)).toBeNull();
  });

  test.each([
    '',
    '{"scale":1',
    'null',
    '{"scale":"1","shift":0,"confused":[]}',
  ])('is none if it is %j', async (text) => {
    const { url, path } = newFolder();
    await writeFit(knowledge, 'tiny', fit, url);
    writeFileSync(join(path, `${knowledge.revision}.tiny.json`), text);
    expect(await readFit(knowledge, 'tiny', url)).toBeNull();
  });
});
