/** The encoder and the loading worker as they ship, over a tiny model and a folder of vectors of the test's own. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { loadInWorker as LoadInWorker } from '../../../src/library/loadInWorker.ts';
import { createMeaning, type MeaningOptions } from '../../../src/library/meaning/createMeaning.ts';
import type { Meaning } from '../../../src/library/meaning/types.ts';
import { collectLog } from '../encoder/collectLog.ts';
import { makeTinyModel } from '../encoder/makeTinyModel.ts';

const DIST = new URL('../../../dist/', import.meta.url);
const SCRIPT = new URL('encoder/encoderWorker.js', DIST);

// A worker runs what was compiled.
const compiled = (await import(new URL('library/loadInWorker.js', DIST).href)) as { loadInWorker: typeof LoadInWorker };
export const loadInWorker = compiled.loadInWorker;

export interface World {
  /** Folder of the vectors. */
  readonly vectorsDir: string;
  readonly modelDir: string;
  /** Starts an encoder as a process does. */
  start(more?: Partial<MeaningOptions>): { readonly meaning: Meaning; readonly lines: readonly string[] };
  /** Path of the only vectors file. */
  vectorsFile(): string;
}

/** Creates a world that is removed after the test. */
export function createWorld(): World {
  const root = mkdtempSync(join(tmpdir(), 'meaning-'));
  const opened: Meaning[] = [];
  onTestFinished(async () => {
    await Promise.all(opened.map((meaning) => meaning.close()));
    rmSync(root, { recursive: true, force: true });
  });
  const [vectorsDir, modelDir] = [join(root, 'vectors'), makeTinyModel(join(root, 'tiny'))];
  return {
    vectorsDir,
    modelDir,
    start(more = {}) {
      const log = collectLog();
      const meaning = createMeaning({ modelDir, vectorsDir, log, script: SCRIPT, ...more });
      opened.push(meaning);
      return { meaning, lines: log.lines };
    },
    vectorsFile: () => join(vectorsDir, readdirSync(vectorsDir)[0] ?? 'none'),
  };
}

/** Writes the tiny model with other settings, which make it another model. */
export function otherModel(to: string): string {
  return makeTinyModel(to, { files: { 'sentence_bert_config.json': { max_seq_length: 17 } } });
}
