import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createEncoder } from '../../src/encoder/createEncoder.ts';
import { createVectorCache } from '../../src/encoder/createVectorCache.ts';
import { encodeAll } from '../../src/encoder/encodeAll.ts';
import type { EncodeProgress, ModelFacts } from '../../src/encoder/types.ts';
import { collectLog } from '../support/encoder/collectLog.ts';

const script = new URL('../support/encoder/scriptedWorker.js', import.meta.url);
const model: ModelFacts = { id: 'scripted', dimensions: 2, tokenDimensions: 2, runtime: 'onnxruntime-web' };
const folder = mkdtempSync(join(tmpdir(), 'encode-all-'));
const encoder = createEncoder({ folder: 'scripted', log: collectLog(), script });

afterAll(async () => {
  await encoder.close();
  rmSync(folder, { recursive: true });
});

async function run(texts: readonly string[], signal?: AbortSignal) {
  const cache = await createVectorCache({ folder, model, log: collectLog() });
  const reports: EncodeProgress[] = [];
  let time = 0;
  const now = (): number => (time += 500);
  const onProgress = (progress: EncodeProgress): void => void reports.push(progress);
  const encodings = await encodeAll(encoder, cache, texts, { onProgress, now, ...(signal ? { signal } : {}) });
  await cache.close();
  return { encodings, reports };
}

describe('encodeAll', () => {
  it('encodes each text once, says how far it is, and nothing is left to do the next time', async () => {
    const first = await run(['a', 'b', 'a', 'c']);
    expect(first.encodings[0]).toBe(first.encodings[2]);
    expect(first.reports).toEqual([
      { done: 1, total: 3, perSecond: 2, secondsLeft: 1 },
      { done: 2, total: 3, perSecond: 2, secondsLeft: 1 },
      { done: 3, total: 3, perSecond: 2, secondsLeft: 0 },
    ]);
    const second = await run(['a', 'b', 'a', 'c']);
    expect(second.encodings).toEqual(first.encodings);
    expect(second.reports).toEqual([{ done: 3, total: 3, perSecond: 0, secondsLeft: 0 }]);
  });

  it('gives null where a text is refused or the work is aborted, and tries again the next time', async () => {
    expect((await run(['refuse', 'a'])).encodings).toEqual([null, expect.anything()]);
    expect((await run(['new'], AbortSignal.abort())).encodings).toEqual([null]);
    expect((await run(['new'])).encodings).toEqual([expect.anything()]);
  });

  it('is content with nothing', async () => {
    expect(await run([])).toEqual({ encodings: [], reports: [{ done: 0, total: 0, perSecond: 0, secondsLeft: 0 }] });
  });
});
