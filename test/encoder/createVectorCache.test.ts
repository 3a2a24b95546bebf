import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scanRecords } from '../../src/encoder/cache/scanRecords.ts';
import { keyOf, packHeader, packRecord, readRecord } from '../../src/encoder/cache/vectorFormat.ts';
import { createVectorCache } from '../../src/encoder/createVectorCache.ts';
import { packEncoding, toEncoding } from '../../src/encoder/model/toEncoding.ts';
import type { Encoding, ModelFacts, VectorCacheOptions } from '../../src/encoder/types.ts';
import { collectLog } from '../support/encoder/collectLog.ts';

const model: ModelFacts = { id: 'tiny-1', dimensions: 8, tokenDimensions: 4, runtime: 'onnxruntime-web' };
/** An encoding that differs from text to text, with as many tokens as the text has characters. */
function encodingOf(text: string): Encoding {
  const of = (count: number, step: number): Int8Array =>
    Int8Array.from({ length: count }, (_, i) =>
      i === 0 ? 127 : (text.length * 31 + (text.charCodeAt(i % text.length) || 0) * step + i * 7) % 120,
    );
  return toEncoding({
    vector: of(8, 3),
    step: 900 + text.length,
    tokens: of(4 * text.length, 5),
    spans: Uint16Array.from({ length: 2 * text.length }, (_, i) => i >> 1),
    ids: Uint32Array.from({ length: text.length }, (_, i) => 7 * i + 70_000),
    rarity: Uint8Array.from({ length: text.length }, (_, i) => 255 - i),
  });
}

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vectors-'));
  file = join(folder, 'tiny-1.vectors');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Opens a cache, uses it, closes it. */
async function use<Result>(
  run: (cache: Awaited<ReturnType<typeof createVectorCache>>) => Result,
  options: Partial<VectorCacheOptions> = {},
) {
  const log = collectLog();
  const cache = await createVectorCache({ folder, model, log, ...options });
  const result = await run(cache);
  await cache.close();
  return { result, lines: log.lines };
}
const keep = (texts: readonly string[], options: Partial<VectorCacheOptions> = {}) =>
  use((cache) => {
    for (const text of texts) cache.put(text, encodingOf(text));
  }, options);
const found = async (texts: readonly string[], options: Partial<VectorCacheOptions> = {}) => {
  const { result, lines } = await use((cache) => texts.map((text) => cache.get(text)), options);
  for (const [i, encoding] of result.entries()) if (encoding) expect(encoding).toEqual(encodingOf(texts[i] as string));
  return { found: texts.filter((_, i) => result[i] !== null), lines };
};

describe('createVectorCache', () => {
  it('gives back what was put, at once and after a new start, to the bit', async () => {
    const { result } = await use((cache) => {
      cache.put('one', encodingOf('one'));
      return [cache.get('one'), cache.get('two'), cache.get('one', 'query')];
    });
    expect(result).toEqual([encodingOf('one'), null, null]);
    expect(await found(['one', 'two'])).toEqual({ found: ['one'], lines: [] });
  });

  it('keeps the last of two encodings of a text', async () => {
    await use((cache) => {
      cache.put('a', encodingOf('other'));
      cache.put('a', encodingOf('a'));
    });
    expect((await found(['a'])).found).toEqual(['a']);
  });

  it('loses the last record alone when it is cut short, wherever', async () => {
    await keep(['one', 'two', 'last']);
    const whole = readFileSync(file);
    const last = packRecord(keyOf('last', 'passage'), packEncoding(encodingOf('last'))).length;
    for (let cut = 1; cut < last; cut++) {
      writeFileSync(file, whole.subarray(0, whole.length - cut));
      const { found: texts, lines } = await found(['one', 'two', 'last']);
      expect(texts).toEqual(['one', 'two']);
      expect(lines).toEqual([expect.stringContaining(`${last - cut} damaged bytes`)]);
    }
    await keep(['last']);
    expect(await found(['one', 'two', 'last'])).toEqual({ found: ['one', 'two', 'last'], lines: [] });
  });

  it('skips damage in the middle, and takes it out', async () => {
    await keep(['one', 'two', 'three']);
    const bytes = readFileSync(file);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 0xff;
    writeFileSync(file, bytes);
    const first = await found(['one', 'two', 'three']);
    expect(first.found).toEqual(['one', 'three']);
    expect(first.lines).toHaveLength(1);
    expect(await found(['one', 'two', 'three'])).toEqual({ found: ['one', 'three'], lines: [] });
  });

  it.each([
    ['another model', packHeader({ ...model, id: 'other' })],
    ['other dimensions', packHeader({ ...model, dimensions: 9 })],
    ['a cut header', packHeader(model).subarray(0, 9)],
    ['something else', Buffer.from('not vectors at all, but long enough for a header')],
  ])('begins anew a file of %s', async (_, content) => {
    writeFileSync(file, content);
    appendFileSync(file, packRecord(keyOf('one', 'passage'), packEncoding(encodingOf('one'))));
    const { found: texts, lines } = await found(['one']);
    expect(texts).toEqual([]);
    expect(lines).toEqual([expect.stringContaining('begun anew')]);
    await keep(['one']);
    expect(await found(['one'])).toEqual({ found: ['one'], lines: [] });
  });

  it('keeps models apart', async () => {
    await keep(['one']);
    expect((await found(['one'], { model: { ...model, id: 'tiny-2' } })).found).toEqual([]);
    expect(readdirSync(folder)).toEqual(['tiny-1.vectors', 'tiny-2.vectors']);
  });

  it('reads shipped files, and says which it cannot use', async () => {
    await keep(['one'], { folder: join(folder, 'shipped') });
    writeFileSync(join(folder, 'foreign'), packHeader({ ...model, id: 'other' }));
    const shipped = [join(folder, 'shipped/tiny-1.vectors'), join(folder, 'foreign'), join(folder, 'none')];
    const { found: texts, lines } = await found(['one', 'two'], { shipped });
    expect(texts).toEqual(['one']);
    expect(lines).toEqual([expect.stringContaining('foreign'), expect.stringContaining('none')]);
  });

  it('serves from memory when the disk is full, with one line', async () => {
    if (!existsSync('/dev/full')) return;
    symlinkSync('/dev/full', file);
    const { result, lines } = await use(async (cache) => {
      for (const text of ['one', 'two']) {
        cache.put(text, encodingOf(text));
        await cache.flush();
      }
      return [cache.get('one'), cache.get('two')];
    });
    expect(result).toEqual([encodingOf('one'), encodingOf('two')]);
    expect(lines).toEqual([expect.stringMatching(/cannot be written \(ENOSPC/u)]);
  });

  it('serves from memory where the folder cannot be made', async () => {
    writeFileSync(join(folder, 'taken'), '');
    const { result, lines } = await use(
      async (cache) => {
        cache.put('one', encodingOf('one'));
        await cache.flush();
        return cache.get('one');
      },
      { folder: join(folder, 'taken') },
    );
    expect(result).toEqual(encodingOf('one'));
    expect(lines).toHaveLength(1);
  });

  it('does not grow past its limit, and keeps what was used last', async () => {
    const texts = Array.from({ length: 100 }, (_, i) => `text ${i}`);
    const record = packRecord(keyOf('text 10', 'passage'), packEncoding(encodingOf('text 10'))).length;
    await keep(texts.slice(0, 50));
    const maxBytes = 60 * record;
    await use(
      async (cache) => {
        cache.get('text 3');
        for (const text of texts.slice(50, 65)) {
          cache.put(text, encodingOf(text));
          await cache.flush();
        }
      },
      { maxBytes },
    );
    expect(statSync(file).size).toBeLessThanOrEqual(maxBytes);
    const { found: kept } = await found(texts);
    expect(kept).toContain('text 3');
    expect(kept).toContain('text 64');
    expect(kept).not.toContain('text 4');
    await found([], { maxBytes: 10 * record });
    expect(statSync(file).size).toBeLessThanOrEqual(10 * record);
  });

  it('lets two caches write the same file', async () => {
    const [a, b] = await Promise.all([0, 1].map(() => createVectorCache({ folder, model, log: collectLog() })));
    for (let i = 0; i < 50; i++) {
      a?.put(`a ${i}`, encodingOf(`a ${i}`));
      b?.put(`b ${i}`, encodingOf(`b ${i}`));
      if (i % 10 === 0) await Promise.all([a?.flush(), b?.flush()]);
      const own = a?.get(`a ${i >> 1}`);
      if (own) expect(own).toEqual(encodingOf(`a ${i >> 1}`));
    }
    await Promise.all([a?.close(), b?.close()]);
    const all = ['a', 'b'].flatMap((name) => Array.from({ length: 50 }, (_, i) => `${name} ${i}`));
    expect((await found(all)).found).toEqual(all);
  });

  it('reads a file that it may not write', async () => {
    await keep(['one']);
    chmodSync(file, 0o444);
    expect((await found(['one'])).found).toEqual(['one']);
  });

  it('finds nothing wrong when the file is emptied under it', async () => {
    await keep(['one', 'two']);
    const { result } = await use((cache) => {
      truncateSync(file, 40);
      return cache.get('one');
    });
    expect(result).toBeNull();
    mkdirSync(join(folder, 'x'));
  });
});

describe('scanRecords', () => {
  const texts = ['a', 'bb', 'ccc', 'dddd', 'eeeee'];
  const records = texts.map((text) => packRecord(keyOf(text, 'passage'), packEncoding(encodingOf(text))));
  const whole = Buffer.concat(records);
  const longest = Math.max(...records.map(({ length }) => length));

  it('never throws and never finds a wrong vector, whatever was flipped, cut or put in', () => {
    const damage = fc.record({
      flips: fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), { maxLength: 4 }),
      cut: fc.nat(whole.length),
      insert: fc.uint8Array({ maxLength: 40 }),
      at: fc.nat(whole.length),
    });
    fc.assert(
      fc.property(damage, ({ flips, cut, insert, at }) => {
        const bytes = Buffer.concat([whole.subarray(0, at), insert, whole.subarray(at)]);
        for (const [place, mask] of flips) bytes[place] = (bytes[place] as number) ^ mask;
        const damaged = bytes.subarray(0, bytes.length - cut);
        let sound = 0;
        const scan = scanRecords(damaged, model, true, (key, from, length) => {
          const text = texts.find((one) => keyOf(one, 'passage') === key);
          expect(text).toBeDefined();
          expect(toEncoding(readRecord(damaged.subarray(from, from + length), model))).toEqual(
            encodingOf(text as string),
          );
          sound += length;
        });
        expect(scan).toEqual({ consumed: damaged.length, damaged: damaged.length - sound });
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('finds the same in slices of any size that holds a record', () => {
    fc.assert(
      fc.property(fc.integer({ min: longest, max: whole.length }), (size) => {
        const keys: string[] = [];
        for (let at = 0; at < whole.length; ) {
          const slice = whole.subarray(at, at + size);
          at += scanRecords(slice, model, at + slice.length === whole.length, (key) => keys.push(key)).consumed;
        }
        expect(keys).toEqual(texts.map((text) => keyOf(text, 'passage')));
      }),
      { seed: 1 },
    );
  });
});
