import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createEncoder } from '../../src/encoder/createEncoder.ts';
import type { Encoder, Encoding } from '../../src/encoder/types.ts';
import { collectLog } from '../support/encoder/collectLog.ts';
import { makeTinyModel, TINY_DIMENSIONS } from '../support/encoder/makeTinyModel.ts';

// Node 20 runs no TypeScript in workers: the worker is tested as it is shipped.
const script = new URL('../../dist/encoder/encoderWorker.js', import.meta.url);
const shipped = fileURLToPath(new URL('../../encoder/all-minilm-l6-v2', import.meta.url));
const reference: { texts: string[]; cosine: number[][]; firstFive: number[] } = JSON.parse(
  readFileSync(new URL('reference.json', import.meta.url), 'utf8'),
);
const temporary = mkdtempSync(join(tmpdir(), 'encoder-'));
const folderOf = (name: string): string => join(temporary, name.replace(/\W+/gu, '-'));
const LONG = { deadlineMs: 50_000 };

afterAll(() => rmSync(temporary, { recursive: true }));

async function use<Result>(folder: string, run: (encoder: Encoder, lines: readonly string[]) => Promise<Result>) {
  const log = collectLog();
  const encoder = createEncoder({ folder, log, script, runtime: 'onnxruntime-web', tokenDimensions: 64 });
  try {
    await encoder.whenSettled();
    return await run(encoder, log.lines);
  } finally {
    await encoder.close();
  }
}
const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Array.from(a).reduce((sum, value, i) => sum + value * (b[i] as number), 0);
const wordsOf = (text: string, { tokens }: Encoding): string[] =>
  Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.spans[2 * i], tokens.spans[2 * i + 1]));
const ask = async (encoder: Encoder, text: string): Promise<Encoding> => {
  const encoding = await encoder.encode(text, LONG);
  if (!encoding) throw new Error(`no encoding for ${text}`);
  return encoding;
};

describe('a tiny model', () => {
  it('encodes texts of every kind in the worker', async () => {
    await use(makeTinyModel(folderOf('tiny')), async (encoder, lines) => {
      expect(encoder.state).toMatchObject({
        status: 'ready',
        model: { dimensions: TINY_DIMENSIONS, tokenDimensions: TINY_DIMENSIONS, runtime: 'onnxruntime-web' },
      });
      const texts: readonly [string, readonly string[]][] = [
        ['Reset my password?', ['Reset', 'my', 'password', '?']],
        ['cats', ['cats', 'cats']],
        ['  the\n\tCAFÉ  ', ['the', 'CAFÉ']],
        ['日本 \ud800 dog', ['日本', '日本', '\ud800', 'dog']],
        ['', []],
        [' \n ', []],
      ];
      for (const [text, words] of texts) {
        const encoding = await ask(encoder, text);
        expect(wordsOf(text, encoding).filter((word) => word !== '\ud800')).toEqual(
          words.filter((word) => word !== '\ud800'),
        );
        expect(dot(encoding.vector, encoding.vector)).toBeCloseTo(words.length > 0 ? 1 : 0, 2);
        expect(encoding.tokens.data).toHaveLength(encoding.tokens.count * encoding.tokens.dimensions);
      }
      expect((await ask(encoder, 'cats dog')).piecesPerWord).toBe(1.5);
      expect((await ask(encoder, 'dog '.repeat(2500))).tokens.count).toBe(126);
      expect(encoder.isKnownWord('password')).toBe(true);
      expect(encoder.isKnownWord('pass')).toBe(false);
      expect(lines).toEqual([]);
    });
  });

  it('puts the prompts of its files before a text, and keeps their tokens apart', async () => {
    const files = { 'config_sentence_transformers.json': { prompts: { query: 'who: ', document: 'the ' } } };
    const folder = makeTinyModel(folderOf('prompts'), { files, weights: 'onnx/model_quantized.onnx' });
    await use(folder, async (encoder) => {
      const question = await ask(encoder, 'my cat');
      const [passage] = await encoder.encodeMany(['my cat']);
      expect(wordsOf('my cat', question)).toEqual(['my', 'cat']);
      expect(passage && wordsOf('my cat', passage)).toEqual(['my', 'cat']);
      expect(passage && dot(question.vector, passage.vector)).toBeLessThan(0.99);
    });
  });

  it('has another id when weights, tokenizer or pooling change', async () => {
    const idOf = (name: string, files: Record<string, unknown>): Promise<string> =>
      use(makeTinyModel(join(folderOf(name), 'same'), { files }), async ({ state }) =>
        state.status === 'ready' ? state.model.id : state.status,
      );
    const mean = await idOf('mean', {});
    expect(mean).toMatch(/^same-[0-9a-f]{12}$/u);
    expect(await idOf('again', {})).toBe(mean);
    expect(await idOf('cls', { '1_Pooling/config.json': { pooling_mode_cls_token: true } })).not.toBe(mean);
  });
});

describe('a model folder that cannot be used', () => {
  const tiny = (change: (folder: string) => void) => (folder: string) => {
    makeTinyModel(folder);
    change(folder);
  };
  const cases: readonly [string, (folder: string) => void, RegExp][] = [
    ['no folder', () => {}, /^There is no folder .+ENCODER=off\.$/u],
    ['an empty folder', (folder) => mkdirSync(folder), /has no model\.onnx/u],
    ['no tokenizer', tiny((folder) => unlinkSync(join(folder, 'tokenizer.json'))), /has no tokenizer\.json/u],
    ['a damaged tokenizer', tiny((folder) => truncateSync(join(folder, 'tokenizer.json'), 99)), /is not JSON/u],
    [
      'an odd tokenizer',
      tiny((folder) => writeFileSync(join(folder, 'tokenizer.json'), '{}')),
      /tokenizer\.json cannot/u,
    ],
    ['truncated weights', tiny((folder) => truncateSync(join(folder, 'model.onnx'), 999)), /cannot be loaded/u],
    ['empty weights', tiny((folder) => truncateSync(join(folder, 'model.onnx'), 0)), /cannot be loaded/u],
    [
      'a folder for weights',
      tiny((folder) => {
        unlinkSync(join(folder, 'model.onnx'));
        mkdirSync(join(folder, 'model.onnx'));
      }),
      /EISDIR/u,
    ],
    [
      'a Git LFS pointer',
      tiny((folder) => writeFileSync(join(folder, 'model.onnx'), 'version https://git-lfs…')),
      /git lfs pull/u,
    ],
    [
      'a model with a head',
      (folder) => makeTinyModel(folder, { output: 'logits' }),
      /gives logits and no last_hidden_state/u,
    ],
    ['a model of something else', (folder) => makeTinyModel(folder, { input: 'pixels' }), /wants the inputs pixels/u],
    [
      'a foreign pooling',
      (folder) => makeTinyModel(folder, { files: { '1_Pooling/config.json': { pooling_mode: 'max' } } }),
      /“max”/u,
    ],
    [
      'a further layer',
      (folder) => makeTinyModel(folder, { files: { 'modules.json': [{ type: 'models.Dense' }] } }),
      /“Dense”/u,
    ],
    [
      'weights that are not the shipped ones',
      (folder) => {
        makeTinyModel(folder);
        cpSync(join(shipped, 'SHA256SUMS'), join(folder, 'SHA256SUMS'));
      },
      /is not the file that SHA256SUMS describes/u,
    ],
  ];

  it.each(cases)('%s is one clear line, and words serve', async (name, prepare, reason) => {
    const folder = folderOf(name);
    prepare(folder);
    await use(folder, async (encoder, lines) => {
      expect(encoder.state).toEqual({ status: 'failed', reason: expect.stringMatching(reason) });
      expect(lines).toHaveLength(1);
      expect(lines[0]).not.toContain('\n');
      expect(await encoder.encode('a')).toBeNull();
    });
  });
});

it('the shipped model agrees with its reference', async () => {
  await use(shipped, async (encoder) => {
    const encodings = await encoder.encodeMany(reference.texts);
    const vectors = encodings.map((encoding) => encoding?.vector ?? new Float32Array());
    for (const [i, row] of reference.cosine.entries()) {
      const cosines = row.map((_, j) => dot(vectors[i] as Float32Array, vectors[j] as Float32Array));
      for (const [j, cosine] of cosines.entries()) expect(Math.abs(cosine - (row[j] as number))).toBeLessThan(0.01);
    }
    for (const [i, value] of reference.firstFive.entries()) expect(vectors[0]?.[i]).toBeCloseTo(value, 2);
    expect(encoder.isKnownWord('password')).toBe(true);
    const long = await ask(encoder, 'How do I reset my password? '.repeat(400));
    expect(long.tokens.count).toBe(126);
  });
});
