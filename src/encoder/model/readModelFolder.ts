import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { ModelError } from './ModelError.ts';
import { readSettings } from './readSettings.ts';
import type { ModelFolder } from './types.ts';

/** Places of the weights, the smaller file first: quantized weights are a quarter of the size and hardly worse. */
const WEIGHTS = ['onnx/model_quantized.onnx', 'model_quantized.onnx', 'onnx/model.onnx', 'model.onnx'];
/** Raised when the same model gives other vectors, so that old ones are not mixed with new ones. */
const ROOM_VERSION = 1;
/** A file kept as a Git LFS pointer begins so. */
const LFS_POINTER = 'version https://git-lfs';

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Reads a model in the usual sentence-transformers/ONNX layout. Takes some 100 ms: call it in a worker.
 * @param folder the folder's path
 * @param tokenDimensions numbers kept of a token vector; part of the model's id
 * @throws ModelError if anything is missing or damaged
 */
export function readModelFolder(folder: string, tokenDimensions: number): ModelFolder {
  if (!existsSync(folder)) {
    throw new ModelError(`There is no folder ${folder}. Set ENCODER_DIR to a model's folder, or ENCODER=off.`);
  }
  const weightsFile = WEIGHTS.find((file) => existsSync(join(folder, file)));
  if (weightsFile === undefined) {
    throw new ModelError(`${folder} has no model.onnx or onnx/model.onnx. Put the model's ONNX file there.`);
  }
  const json = (file: string): unknown => readJson(folder, file);
  const tokenizerConfig = json('tokenizer_config.json');
  const settings = readSettings({
    pooling: json('1_Pooling/config.json'),
    modules: json('modules.json'),
    sentenceBert: json('sentence_bert_config.json'),
    sentenceTransformers: json('config_sentence_transformers.json'),
    tokenizerConfig,
  });
  const tokenizer = json('tokenizer.json');
  if (typeof tokenizer !== 'object' || tokenizer === null) {
    throw new ModelError(`${folder} has no tokenizer.json. Put the one that belongs to the model there.`);
  }
  const weights = readFileSync(join(folder, weightsFile));
  const hashes = new Map([
    [weightsFile, sha256(weights)],
    ['tokenizer.json', sha256(readFileSync(join(folder, 'tokenizer.json')))],
  ]);
  checkSums(folder, hashes, weights);
  const identity = JSON.stringify([ROOM_VERSION, [...hashes.values()], settings, tokenDimensions]);
  return {
    id: `${basename(resolve(folder)).replace(/[^\w.-]/gu, '_')}-${sha256(identity).slice(0, 12)}`,
    weightsFile: join(folder, weightsFile),
    weights,
    tokenizer,
    tokenizerConfig: typeof tokenizerConfig === 'object' && tokenizerConfig !== null ? tokenizerConfig : {},
    settings,
  };
}

function readJson(folder: string, file: string): unknown {
  const path = join(folder, file);
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    const pointer = text.startsWith(LFS_POINTER);
    const problem = pointer ? 'is a Git LFS pointer' : `is not JSON (${(error as Error).message})`;
    throw new ModelError(`${path} ${problem}. Download the model again.`);
  }
}

/** Compares the files with `SHA256SUMS` (as `sha256sum` writes it), where the folder has one. */
function checkSums(folder: string, hashes: ReadonlyMap<string, string>, weights: Uint8Array): void {
  if (new TextDecoder().decode(weights.subarray(0, LFS_POINTER.length)) === LFS_POINTER) {
    throw new ModelError(`The weights in ${folder} are a Git LFS pointer. Run “git lfs pull” or download the model.`);
  }
  const sums = join(folder, 'SHA256SUMS');
  if (!existsSync(sums)) return;
  for (const line of readFileSync(sums, 'utf8').split('\n')) {
    const [, expected, file] = /^([0-9a-f]{64}) [ *](.+?)\r?$/u.exec(line) ?? [];
    const actual = file === undefined ? undefined : hashes.get(file);
    if (file !== undefined && actual !== undefined && actual !== expected) {
      const { size } = statSync(join(folder, file));
      throw new ModelError(
        `${join(folder, file)} (${size} bytes) is not the file that SHA256SUMS describes: it is damaged or was replaced. Restore it.`,
      );
    }
  }
}
