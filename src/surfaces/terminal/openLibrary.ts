import { join } from 'node:path';
import type { Config } from '../../config.ts';
import type { CitedNumbers } from '../../knowledge/assembleKnowledge.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import { buildSnapshot, buildWithMeaning } from '../../library/buildSnapshot.ts';
import { Library } from '../../library/Library.ts';
import { createMeaning } from '../../library/meaning/createMeaning.ts';
import { describeMeaning } from '../../library/meaning/describeMeaning.ts';
import type { Meaning } from '../../library/meaning/types.ts';
import { readModel } from '../../library/modelCache.ts';
import type { Io } from './io.ts';
import { loadEntries } from './loadEntries.ts';
import { createProgress } from './output/createProgress.ts';

type Settings = Pick<Config, 'knowledgeDir' | 'dataDir' | 'encoderDir' | 'shippedVectors' | 'assertPrecision'>;

/** A library that a command answers from. */
export interface OpenLibrary {
  readonly library: Library;
  /** Ends the encoder, so that the process can end. */
  close(): Promise<void>;
}

/**
 * Loads a knowledge folder for a command, encodes its texts and writes its problems to standard error.
 * @param folder KNOWLEDGE_DIR if undefined
 * @param cited the last paragraph that entries cited when a document had it, by source id
 * @returns null if no entry could be loaded
 */
export async function openLibrary(
  folder: string | undefined,
  config: Settings,
  io: Pick<Io, 'stderr' | 'now' | 'read'>,
  cited?: CitedNumbers,
): Promise<OpenLibrary | null> {
  const path = folder ?? config.knowledgeDir;
  // The model loads while the folder is read.
  const meaning = startEncoder(config, io);
  const knowledge = await loadEntries(path, config.dataDir, io, cited);
  if (knowledge === null) {
    await meaning?.close();
    return null;
  }
  return buildLibrary(knowledge, config, io, meaning);
}

/** Encodes the texts of a knowledge base and opens it. */
export async function buildLibrary(
  knowledge: Knowledge,
  config: Settings,
  { stderr, now }: Pick<Io, 'stderr' | 'now'>,
  meaning = startEncoder(config, { stderr }),
): Promise<OpenLibrary> {
  const close = async (): Promise<void> => meaning?.close();
  const trained = await readModel(knowledge);
  const snapshot = meaning ? await buildWithMeaning(knowledge, trained, meaning) : buildSnapshot(knowledge, trained);
  const { assertPrecision } = config;
  return { library: new Library(snapshot, async () => snapshot, now, { meaning, assertPrecision }), close };
}

function startEncoder(config: Settings, { stderr }: Pick<Io, 'stderr'>): Meaning | null {
  if (config.encoderDir === null) return null;
  const progress = createProgress({ stderr });
  return createMeaning({
    modelDir: config.encoderDir,
    vectorsDir: join(config.dataDir, 'vectors'),
    shipped: config.shippedVectors,
    log: {
      info: () => {},
      warn(line) {
        progress.clear();
        stderr.write(`${line}\n`);
      },
    },
    onStatus(status) {
      if (status.state !== 'building') progress.clear();
      else progress.show(status.total === 0 ? null : status.done / status.total, describeMeaning(status, 'en'));
    },
  });
}
