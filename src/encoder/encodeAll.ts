import { setImmediate } from 'node:timers/promises';
import type { EncodeProgress, Encoder, Encoding, TextKind, VectorCache } from './types.ts';

export interface EncodeAllOptions {
  /** Default `passage`. */
  readonly kind?: TextKind;
  /** Called after each text that was encoded, and once at the end. */
  readonly onProgress?: (progress: EncodeProgress) => void;
  readonly signal?: AbortSignal;
  /** Milliseconds; for tests. */
  readonly now?: () => number;
}

/** Milliseconds of reading from the cache before other work gets its turn. */
const TURN_MS = 10;

/**
 * Returns the encodings of texts: from the cache where it has them, else encoded in the background and put there. Equal
 * texts are encoded once and share their encoding.
 * @returns in the order of the texts; `null` where the encoder is not available or the work was aborted
 */
export async function encodeAll(
  encoder: Encoder,
  cache: VectorCache,
  texts: readonly string[],
  { kind = 'passage', onProgress, signal, now = () => performance.now() }: EncodeAllOptions = {},
): Promise<readonly (Encoding | null)[]> {
  const found = new Map<string, Encoding | null>();
  let turn = performance.now();
  for (const text of new Set(texts)) {
    found.set(text, cache.get(text, kind));
    if (performance.now() - turn > TURN_MS) {
      await setImmediate();
      turn = performance.now();
    }
  }
  const missing = [...found].filter(([, encoding]) => encoding === null).map(([text]) => text);
  const total = found.size;
  const start = now();
  let encoded = 0;
  const report = (): void => {
    const seconds = (now() - start) / 1000;
    const perSecond = encoded > 0 && seconds > 0 ? encoded / seconds : 0;
    const left = missing.length - encoded;
    const secondsLeft = left === 0 ? 0 : perSecond > 0 ? Math.ceil(left / perSecond) : null;
    onProgress?.({ done: total - left, total, perSecond, secondsLeft });
  };
  await encoder.encodeMany(missing, {
    kind,
    ...(signal ? { signal } : {}),
    onEncoded(index, encoding) {
      const text = missing[index] as string;
      found.set(text, encoding);
      if (!encoding) return;
      cache.put(text, encoding, kind);
      encoded++;
      report();
    },
  });
  if (encoded === 0) report();
  await cache.flush();
  return texts.map((text) => found.get(text) ?? null);
}
