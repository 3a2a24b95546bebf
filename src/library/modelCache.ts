import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { Knowledge } from '../knowledge/types.ts';
import type { FolderFit } from '../search/confidence/types.ts';
import type { LearnedModel } from '../search/learned/types.ts';

/**
 * Folder of the model that the build trains on the shipped knowledge: after a cold start, one question would wait for the training
 * longer than for all else. Each build makes it anew, as code may have changed. Other folders are trained on when they are loaded.
 */
const KEPT = new URL('../trained/', import.meta.url);
const LINE_END = 0x0a;
/** Floats start at a multiple of their size. */
const FLOAT = 4;

/** Header of a model file, a line of JSON; the floats of the weights and of the idf follow. */
interface Head {
  /** Entry ids, by the number that the model has for each. */
  readonly ids: readonly string[];
  readonly weights: number;
  readonly idf: number;
  readonly singular: number;
}

/** Keeps the model that was trained on a folder's knowledge, and no other. */
export async function writeModel(knowledge: Knowledge, model: LearnedModel, kept: URL = KEPT): Promise<void> {
  const head: Head = {
    ids: idsOf(knowledge),
    weights: model.weights.length,
    idf: model.idf.length,
    singular: model.singular,
  };
  const line = JSON.stringify(head);
  const padding = ' '.repeat((FLOAT - ((Buffer.byteLength(line) + 1) % FLOAT)) % FLOAT);
  await rm(kept, { recursive: true, force: true });
  await mkdir(kept, { recursive: true });
  await writeFile(
    fileOf(knowledge, kept),
    Buffer.concat([Buffer.from(`${line}${padding}\n`), bytesOf(model.weights), bytesOf(model.idf)]),
  );
}

/** Returns the model that was trained on the same entries in the same order; null if none is kept, or only a part of it. */
export async function readModel(knowledge: Knowledge, kept: URL = KEPT): Promise<LearnedModel | null> {
  const bytes = await readFile(fileOf(knowledge, kept)).catch(() => null);
  const from = bytes ? bytes.indexOf(LINE_END) + 1 : 0;
  if (!bytes || from === 0) return null;
  try {
    const { ids, weights, idf, singular } = JSON.parse(bytes.toString('utf8', 0, from)) as Head;
    const known = idsOf(knowledge);
    if (ids.length !== known.length || ids.some((id, i) => id !== known[i])) return null;
    if (bytes.length !== from + (weights + idf) * FLOAT) return null;
    const start = bytes.byteOffset + from;
    return {
      weights: new Float32Array(bytes.buffer, start, weights),
      idf: new Float32Array(bytes.buffer, start + weights * FLOAT, idf),
      singular,
    };
  } catch {
    return null;
  }
}

/** Keeps the outcome of a folder's examination with an encoder beside the trained model. */
export async function writeFit(
  knowledge: Knowledge,
  encoderId: string,
  fit: FolderFit,
  kept: URL = KEPT,
): Promise<void> {
  await mkdir(kept, { recursive: true });
  await writeFile(fitFile(knowledge, encoderId, kept), JSON.stringify(fit));
}

/** Returns the outcome that was kept for the same entries and encoder; null if there is none or it is damaged. */
export async function readFit(knowledge: Knowledge, encoderId: string, kept: URL = KEPT): Promise<FolderFit | null> {
  try {
    const fit = JSON.parse(await readFile(fitFile(knowledge, encoderId, kept), 'utf8')) as FolderFit;
    return Number.isFinite(fit.scale) && Number.isFinite(fit.shift) && Array.isArray(fit.confused) ? fit : null;
  } catch {
    return null;
  }
}

const fitFile = ({ revision }: Knowledge, encoderId: string, kept: URL): URL =>
  new URL(`${revision}.${encodeURIComponent(encoderId)}.json`, kept);

const fileOf = ({ revision }: Knowledge, kept: URL): URL => new URL(`${revision}.model`, kept);

const idsOf = ({ entries }: Knowledge): readonly string[] => entries.map(({ id }) => id);

const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);
