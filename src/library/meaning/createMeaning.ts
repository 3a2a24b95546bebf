import { errorMessage } from '../../base/errorMessage.ts';
import type { Measure } from '../../base/measuring/types.ts';
import { createEncoder } from '../../encoder/createEncoder.ts';
import { createVectorCache } from '../../encoder/createVectorCache.ts';
import type { EncoderLog, ModelFacts, VectorCache } from '../../encoder/types.ts';
import { createQuestionEncoder } from './createQuestionEncoder.ts';
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
  /** Takes whether a question's encoding was in memory. */
  readonly measure?: Measure;
  /** Milliseconds. */
  readonly now?: () => number;
  /** The encoder's compiled worker; for tests, which run from the sources. */
  readonly script?: URL;
}

interface OpenModel {
  readonly model: ModelFacts;
  readonly cache: VectorCache;
}

/** Milliseconds between two lines about the progress. */
const LOG_EVERY_MS = 30_000;

const NUMBER = new Intl.NumberFormat('en');

/** Starts the encoder of a process and returns at once. Never throws: a model that cannot be used is a status. */
export function createMeaning(options: MeaningOptions): Meaning {
  const { log, now = () => performance.now(), onStatus = () => {} } = options;
  const encoder = createEncoder({ folder: options.modelDir, log, ...(options.script && { script: options.script }) });
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
    ...createQuestionEncoder(
      encoder,
      async () => (readStatus().state === 'off' ? null : ((await openModel())?.cache ?? null)),
      options.measure,
    ),
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
