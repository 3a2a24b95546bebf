import type { Encoding } from '../../encoder/types.ts';

/** Encodings of questions, by text. A text without one is searched by words alone. */
export type Encodings = ReadonlyMap<string, Encoding>;
