import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { trainOnce } from '../../src/answer/trainOnce.ts';
import type { Entry } from '../../src/knowledge/types.ts';
import { withModel } from '../../src/search/buildIndex.ts';
import { buildIndexData, type IndexData } from '../../src/search/indexData.ts';
import { createEntry } from '../store/content.ts';

const NOUNS = ['tomato', 'slug', 'gate', 'bucket', 'spade', 'hedge', 'bean', 'rake', 'kettle', 'wheelbarrow'];
/** Enough phrases to be worth a file. */
const entriesOf = (extra: string): readonly Entry[] =>
  Array.from({ length: 260 }, (_, number) => {
    const phrasings = Array.from({ length: 20 }, (_, i) => `${NOUNS[i % 10]} ${number} in bed ${i} ${extra}`);
    return { ...createEntry(`faq#${number}`, `Body ${number}`), heading: `What of ${number}?`, phrasings };
  });

let folder: string;
const files = (): readonly string[] => readdirSync(join(folder, 'models')).map((name) => join(folder, 'models', name));
const train = (extra = '') => {
  const entries = entriesOf(extra);
  return trainOnce(entries, buildIndexData(entries, []), folder);
};

/** All that a model is, to be compared as a whole: there are millions of numbers. */
const bytesOf = ({ model }: IndexData): string =>
  [model?.idf, model?.weights, Float32Array.of(model?.singular ?? 0)]
    .map((floats) =>
      createHash('sha256')
        .update(floats ?? '')
        .digest('hex'),
    )
    .join(' ');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-models-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

describe('a trained model', () => {
  test('is kept, and read instead of training again', async () => {
    const first = await train();
    expect(bytesOf(first)).toBe(bytesOf(withModel(entriesOf(''), buildIndexData(entriesOf(''), []))));
    const [file = ''] = files();
    expect(files()).toHaveLength(1);
    expect(bytesOf(await train())).toBe(bytesOf(first));

    const bytes = readFileSync(file);
    bytes.writeFloatLE(7, bytes.length - 4);
    writeFileSync(file, bytes);
    expect((await train()).model?.weights.at(-1)).toBe(7);
  });

  test('is trained again where the file is cut off', async () => {
    const first = await train();
    const [file = ''] = files();
    const whole = readFileSync(file);
    for (const length of [0, 8, whole.length - 4]) {
      writeFileSync(file, whole.subarray(0, length));
      expect(bytesOf(await train())).toBe(bytesOf(first));
      expect(readFileSync(file).equals(whole)).toBe(true);
    }
  });

  test('of other words is another; the newest two are kept', async () => {
    const kept: string[] = [];
    for (const [day, extra] of ['', 'north', 'south'].entries()) {
      await train(extra);
      const added = files().filter((file) => !kept.includes(file));
      expect(added).toHaveLength(1);
      for (const file of added) utimesSync(file, day + 1, day + 1);
      kept.push(...added);
    }
    expect(new Set(files())).toEqual(new Set(kept.slice(1)));
  });

  test('is served where it cannot be kept', async () => {
    writeFileSync(join(folder, 'models'), 'in the way');
    expect((await train()).model).not.toBeNull();
    expect(readdirSync(folder)).toEqual(['models']);
  });

  test('of few phrases is not kept', async () => {
    const entries = entriesOf('').slice(0, 20);
    expect((await trainOnce(entries, buildIndexData(entries, []), folder)).model).not.toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });
});
