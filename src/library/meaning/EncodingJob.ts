import { setImmediate as nextTurn } from 'node:timers/promises';
import { encodeAll } from '../../encoder/encodeAll.ts';
import type { Encoder, TextKind, VectorCache } from '../../encoder/types.ts';
import type { EncodedKnowledge } from '../../search/addMeaning.ts';
import { packTexts } from '../../search/meaning/packTexts.ts';
import type { EncodedTexts } from '../../search/meaning/types.ts';
import { joinPacked } from './joinPacked.ts';
import type { KnowledgeTexts } from './types.ts';

/** Texts that are held as single objects; a large folder's would take three times the memory of its packed ones. */
const CHUNK = 256;
/** Texts looked up before other work gets its turn. */
const LOOKED_UP = 1000;

/** Dependencies of a job. */
export interface JobTools {
  readonly encoder: Encoder;
  readonly cache: VectorCache;
  /** Milliseconds. */
  readonly now: () => number;
  /** Called after each text. */
  readonly onProgress: () => void;
}

/** Encodes the texts of one knowledge base in the background and counts them. */
export class EncodingJob {
  readonly total: number;
  /** Texts that have no vector yet; all of them until they are looked up. */
  #missing: number;
  #encoded = 0;
  #startedAt = 0;
  #now: () => number = () => 0;
  readonly #texts: KnowledgeTexts;

  constructor(texts: KnowledgeTexts) {
    this.#texts = texts;
    this.total = texts.written.length + (texts.documents?.length ?? 0) + texts.probes.length;
    this.#missing = this.total;
  }

  get encoded(): number {
    return this.#encoded;
  }

  get done(): number {
    return this.total - this.#missing;
  }

  get secondsLeft(): number | null {
    if (this.#missing === 0) return 0;
    if (this.#encoded === 0) return null;
    return Math.ceil((((this.#now() - this.#startedAt) / 1000) * this.#missing) / this.#encoded);
  }

  /** Counts the texts that have no vector yet. */
  async count({ cache }: Pick<JobTools, 'cache'>): Promise<number> {
    const { written, documents, probes } = this.#texts;
    let missing = 0;
    for (const [list, kind] of [
      [written, 'passage'],
      [documents ?? [], 'passage'],
      [probes, 'query'],
    ] as const) {
      for (const [i, text] of list.entries()) {
        if (!cache.has(text, kind)) missing += 1;
        if (i % LOOKED_UP === LOOKED_UP - 1) await nextTurn();
      }
    }
    this.#missing = missing;
    return missing;
  }

  /** Encodes all texts. @returns null if the encoder failed or the work was aborted */
  async run(tools: JobTools, signal?: AbortSignal): Promise<EncodedKnowledge | null> {
    this.#now = tools.now;
    this.#startedAt = tools.now();
    const { written, documents, probes } = this.#texts;
    // Documents are most of a large folder: what somebody wrote comes first.
    const encodedProbes = await this.#encode(probes, 'query', tools, signal);
    const encodedWritten = encodedProbes && (await this.#encode(written, 'passage', tools, signal));
    if (!encodedWritten) return null;
    const encodedDocuments = documents && (await this.#encode(documents, 'passage', tools, signal));
    if (documents && !encodedDocuments) return null;
    return { written: encodedWritten, documents: encodedDocuments, probes: encodedProbes };
  }

  async #encode(
    texts: readonly string[],
    kind: TextKind,
    { encoder, cache, onProgress }: JobTools,
    signal?: AbortSignal,
  ): Promise<EncodedTexts | null> {
    const isOver = (): boolean =>
      signal?.aborted === true || encoder.state.status === 'failed' || encoder.state.status === 'off';
    const parts: EncodedTexts[] = [];
    for (let from = 0; from < texts.length && !isOver(); from += CHUNK) {
      const chunk = texts.slice(from, from + CHUNK);
      let missing = chunk.filter((text) => !cache.has(text, kind)).length;
      const encodings = await encodeAll(encoder, cache, chunk, {
        kind,
        ...(signal && { signal }),
        onProgress: ({ done, total }) => {
          const added = missing - (total - done);
          missing -= added;
          this.#encoded += added;
          this.#missing = Math.max(0, this.#missing - added);
          if (added > 0) onProgress();
        },
      });
      parts.push(packTexts(chunk, encodings));
      await nextTurn();
    }
    return isOver() ? null : joinPacked(parts);
  }
}
