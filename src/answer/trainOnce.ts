import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Entry } from '../knowledge/types.ts';
import { withModel } from '../search/buildIndex.ts';
import { isLearnable } from '../search/examples.ts';
import type { IndexData } from '../search/indexData.ts';
import type { LearnedModel } from '../search/learn.ts';

/** Fewer phrases are trained on in less time than a file takes. */
const WORTH_KEEPING = 5000;
/** Files kept: what is served now, and what was before. */
const KEPT = 2;
/** Length of `idf` and of `weights`, as 32-bit integers, and `singular`; the two arrays follow, all in the machine's order. */
const HEADER_BYTES = 12;
const FLOAT_BYTES = 4;

/**
 * Train the learned part, or read it where the very same was trained before: training takes most of a start.
 * @param entries those the data was computed from
 * @param dataFolder keeps it, below `models`; a folder that cannot be written to keeps nothing
 */
export async function trainOnce(entries: readonly Entry[], data: IndexData, dataFolder: string): Promise<IndexData> {
  if (data.corpus.phraseStart.length < WORTH_KEEPING || !isLearnable(entries.length)) return withModel(entries, data);
  const file = join(dataFolder, 'models', `${await fingerprint(entries, data)}.bin`);
  const kept = await read(file);
  if (kept) return { ...data, model: kept };
  const trained = withModel(entries, data);
  // Whatever is wrong with the disk, the worst is that it is trained again.
  if (trained.model) await write(file, trained.model).catch(() => {});
  return trained;
}

/** Of all that a training depends on: the code of the search, the words as it reads them, and what is trained on. */
async function fingerprint(entries: readonly Entry[], { corpus, groups }: IndexData): Promise<string> {
  const hash = createHash('sha256');
  const code = new URL('../search/', import.meta.url);
  for (const name of (await readdir(code)).sort()) {
    if (/\.[jt]s$/u.test(name)) hash.update(await readFile(new URL(name, code)));
  }
  hash.update(JSON.stringify([corpus.stems, corpus.surfaces, groups]));
  for (const { heading, phrasings, body } of entries) hash.update(JSON.stringify([heading, phrasings, body]));
  return hash.digest('hex').slice(0, 32);
}

async function read(file: string): Promise<LearnedModel | null> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes || bytes.length < HEADER_BYTES) return null;
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  const [idfLength, weightsLength] = [header.getUint32(0, true), header.getUint32(4, true)];
  if (bytes.length !== HEADER_BYTES + (idfLength + weightsLength) * FLOAT_BYTES) return null;
  const floats = new Float32Array(idfLength + weightsLength);
  bytes.copy(Buffer.from(floats.buffer), 0, HEADER_BYTES);
  const [idf, weights] = [floats.subarray(0, idfLength), floats.subarray(idfLength)];
  return { idf, weights, singular: header.getFloat32(8, true) };
}

/** Whole or not at all: it is written beside and then renamed. */
async function write(file: string, { idf, weights, singular }: LearnedModel): Promise<void> {
  const header = new DataView(new ArrayBuffer(HEADER_BYTES));
  header.setUint32(0, idf.length, true);
  header.setUint32(4, weights.length, true);
  header.setFloat32(8, singular, true);
  const parts = [header, idf, weights].map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength));
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  const unfinished = `${file}.${process.pid}.part`;
  try {
    await writeFile(unfinished, Buffer.concat(parts));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  const files = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const path = join(folder, name);
      return { path, at: (await stat(path)).mtimeMs };
    }),
  );
  files.sort((a, b) => b.at - a.at);
  for (const { path } of files.slice(KEPT)) await rm(path, { force: true });
}
