import { setImmediate as nextTurn } from 'node:timers/promises';
import { errorMessage } from '../../base/errorMessage.ts';
import { LruMap } from '../../base/LruMap.ts';
import { createEncoder } from '../../encoder/createEncoder.ts';
import { createVectorCache } from '../../encoder/createVectorCache.ts';
import type { EncoderLog, Encoding, ModelFacts, VectorCache } from '../../encoder/types.ts';
import { describeMeaning } from './describeMeaning.ts';
import { EncodingJob } from './EncodingJob.ts';
import type { Meaning, MeaningStatus } from './types.ts';

/** Options of `createMeaning`. */
export interface MeaningOptions {
  /** Model folder. */
  readonly modelDir: string;
  /** Folder of the vectors that are kept. */
  readonly vectorsDir: string;
  /** Files of vectors that come ready made. */
  readonly shipped?: readonly string[];
  readonly log: EncoderLog;
  /** Called when the status has changed. */
  readonly onStatus?: (status: MeaningStatus) => void;
  /** Milliseconds. */
  readonly now?: () => number;
  /** The encoder's compiled worker; for tests, which run from the sources. */
  readonly script?: URL;
}

interface OpenModel {
  readonly model: ModelFacts;
  readonly cache: VectorCache;
}

/** Milliseconds after which a question is answered by words alone. */
const DEADLINE_MS = 1500;
/** Encodings of questions kept in memory; never on disk, as people typed them. About 4 KB each. */
const MAX_QUESTIONS = 2000;
/** Milliseconds for encoding the questions that a refresh compares. */
const RECALL_MS = 20_000;
/** Texts read before other work gets its turn. */
const READ_AT_ONCE = 100;
/** Milliseconds between two lines about the progress. */
const LOG_EVERY_MS = 30_000;

const NUMBER = new Intl.NumberFormat('en');

/** Starts the encoder of a process and returns at once. Never throws: a model that cannot be used is a status. */
export function createMeaning(options: MeaningOptions): Meaning {
  const { log, now = () => performance.now(), onStatus = () => {} } = options;
  const encoder = createEncoder({ folder: options.modelDir, log, ...(options.script && { script: options.script }) });
  const questions = new LruMap<string, Encoding>(MAX_QUESTIONS);
  const jobs = new Set<EncodingJob>();
  let outcome: 'none' | 'ready' | 'failed' = 'none';
  let loggedAt = 0;
  let opening: Promise<OpenModel | null> | null = null;

  const open = async (): Promise<OpenModel | null> => {
    const state = await encoder.whenSettled();
    if (state.status !== 'ready') return null;
    const { model } = state;
    log.info(`encoder: ${model.id}, run by ${model.runtime}`);
    const { vectorsDir: folder, shipped } = options;
    return { model, cache: await createVectorCache({ folder, model, log, ...(shipped && { shipped }) }) };
  };
  const openModel = (): Promise<OpenModel | null> => {
    opening ??= open();
    return opening;
  };
  const readStatus = (): MeaningStatus => {
    const { status } = encoder.state;
    if (status === 'failed' || status === 'off') return { state: 'off' };
    if (jobs.size === 0 && outcome !== 'none') return { state: outcome === 'ready' ? 'ready' : 'off' };
    const left = [...jobs].map(({ secondsLeft }) => secondsLeft);
    return {
      state: 'building',
      done: [...jobs].reduce((sum, { done }) => sum + done, 0),
      total: [...jobs].reduce((sum, { total }) => sum + total, 0),
      secondsLeft: left.includes(null) || left.length === 0 ? null : Math.max(...(left as number[])),
    };
  };
  const onProgress = (): void => {
    onStatus(readStatus());
    if (now() - loggedAt < LOG_EVERY_MS) return;
    loggedAt = now();
    log.info(describeMeaning(readStatus(), 'en'));
  };

  return {
    get status() {
      return readStatus();
    },
    async encode(texts) {
      const found = new Map<string, Encoding>();
      const encodeOne = async (text: string): Promise<void> => {
        const encoding = questions.get(text) ?? (await encoder.encode(text, { deadlineMs: DEADLINE_MS }));
        if (!encoding) return;
        questions.set(text, encoding);
        found.set(text, encoding);
      };
      await Promise.all(texts.map(encodeOne));
      return found;
    },
    async recall(texts) {
      const found = new Map<string, Encoding>();
      const opened = await openModel();
      if (!opened || readStatus().state === 'off') return found;
      const { cache } = opened;
      const missing: string[] = [];
      for (const [i, text] of texts.entries()) {
        const encoding = questions.get(text) ?? cache.get(text, 'query') ?? cache.get(text);
        if (encoding) found.set(text, encoding);
        else missing.push(text);
        if (i % READ_AT_ONCE === READ_AT_ONCE - 1) await nextTurn();
      }
      await encoder.encodeMany(missing, {
        kind: 'query',
        signal: AbortSignal.timeout(RECALL_MS),
        onEncoded(index, encoding) {
          if (!encoding) return;
          questions.set(missing[index] as string, encoding);
          found.set(missing[index] as string, encoding);
        },
      });
      return found;
    },
    async prepare(texts, build, signal) {
      const job = new EncodingJob(texts);
      jobs.add(job);
      let ended: typeof outcome = 'failed';
      let isGivenUp = false;
      try {
        const opened = await openModel();
        signal?.throwIfAborted();
        if (!opened) return null;
        const { cache, model } = opened;
        const missing = await job.count({ cache });
        loggedAt = now();
        if (missing > 0) {
          const [left, all] = [NUMBER.format(missing), NUMBER.format(job.total)];
          log.info(`meaning: ${left} of ${all} texts are to be encoded; words serve until then`);
        }
        const encoded = await job.run({ encoder, cache, now, onProgress }, signal);
        signal?.throwIfAborted();
        if (!encoded) return null;
        onStatus(readStatus());
        const built = await build(encoded, model);
        if (job.encoded > 0 || outcome !== 'ready') {
          const [all, fresh] = [NUMBER.format(job.total), NUMBER.format(job.encoded)];
          log.info(`meaning: ready; ${all} texts, ${fresh} of them encoded now`);
        }
        ended = 'ready';
        return built;
      } catch (error) {
        isGivenUp = error instanceof Error && error.name === 'AbortError';
        if (!isGivenUp) log.warn(`meaning: ${errorMessage(error)} Words serve alone.`);
        return null;
      } finally {
        jobs.delete(job);
        // A later failure concerns one refresh: what is served has its vectors.
        if (ended === 'ready' || (outcome === 'none' && !isGivenUp)) outcome = ended;
        onStatus(readStatus());
      }
    },
    async close() {
      await encoder.close();
      await (await opening)?.cache.close();
    },
  };
}
