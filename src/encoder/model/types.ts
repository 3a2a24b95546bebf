import type { ModelFacts, TextKind } from '../types.ts';

export type Pooling = 'mean' | 'cls';

/** Settings that a model's own files state. */
export interface ModelSettings {
  readonly pooling: Pooling;
  /** Most tokens of a text, the model's own marks included: 8–128. */
  readonly maxTokens: number;
  /** Text that goes before each text of a kind, often empty. */
  readonly prompts: Readonly<Record<TextKind, string>>;
}

/** Model folder as it was read. */
export interface ModelFolder {
  readonly id: string;
  readonly weightsFile: string;
  readonly weights: Uint8Array;
  readonly tokenizer: object;
  readonly tokenizerConfig: object;
  readonly settings: ModelSettings;
}

/** A text in the model's tokens. */
export interface TokenizedText {
  /** Token ids, the model's own marks and its prompt included. */
  readonly ids: readonly number[];
  /** Positions in `ids` of the text's own tokens. */
  readonly rows: readonly number[];
  /** Start and end of each own token's word in the text: 2 × `rows.length` numbers. */
  readonly spans: Uint16Array;
  /** Rarity of each own token, 0–255. */
  readonly rarity: Uint8Array;
}

/** Vectors of all tokens of one text. */
export interface HiddenState {
  /** `tokens` × `dimensions`, row after row. */
  readonly data: Float32Array;
  readonly tokens: number;
  readonly dimensions: number;
}

/** Encoding in the form that threads exchange and the cache keeps. */
export interface PackedEncoding {
  /** Sentence vector: value × `step` × 2⁻²⁰. */
  readonly vector: Int8Array;
  /** Size of one step of `vector` in units of 2⁻²⁰; 0 for a text without tokens. */
  readonly step: number;
  readonly tokens: Int8Array;
  readonly spans: Uint16Array;
  readonly ids: Uint32Array;
  readonly rarity: Uint8Array;
}

/** Whole-word pieces of a vocabulary, sorted by UTF-16 units and joined by line feeds. */
export type SortedWords = string;

/** Instructions for the worker. */
export interface WorkerTask {
  readonly folder: string;
  /** `auto`: onnxruntime-node where it is installed. */
  readonly runtime: 'auto' | 'onnxruntime-web';
  readonly tokenDimensions: number;
}

export interface EncodeRequest {
  readonly id: number;
  readonly text: string;
  readonly kind: TextKind;
}

export type WorkerMessage =
  | { readonly type: 'ready'; readonly model: ModelFacts; readonly words: SortedWords }
  | { readonly type: 'failed'; readonly reason: string }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'encoded'; readonly id: number; readonly packed: PackedEncoding }
  | { readonly type: 'rejected'; readonly id: number; readonly reason: string };
