/** Questions and the texts they are compared with; some models put another prompt before each. */
export type TextKind = 'query' | 'passage';

/** Vectors of a text's tokens, without the model's own marks (`[CLS]`, `[SEP]`) and without its prompt. */
export interface TokenVectors {
  /** Number of tokens, 0–126 with the shipped model. */
  readonly count: number;
  /** Numbers per token. */
  readonly dimensions: number;
  /** Rows of `dimensions` numbers, one a token. The cosine of two rows is their dot product ÷ `unit`. */
  readonly data: Int8Array;
  /** Dot product of a row with itself; the same for all rows of a model. */
  readonly unit: number;
  /** Start and end of each token's word in the text, in UTF-16 units: 2 × `count` numbers. Tokens of one word share them. */
  readonly spans: Uint16Array;
  /** Each token's id in the model's vocabulary. */
  readonly ids: Uint32Array;
  /** Rarity of each token in the model's language at large: 0 for marks, 255 for the rarest. */
  readonly rarity: Uint8Array;
}

/** A text as the model sees it. */
export interface Encoding {
  /** Sentence vector, L2 norm 1 (± 0.0001), rounded to what the cache keeps. All 0 for a text without tokens. */
  readonly vector: Float32Array;
  readonly tokens: TokenVectors;
  /** Tokens per word, 1 or more; 0 for a text without tokens. Above about 2 the model hardly knows the language. */
  readonly piecesPerWord: number;
}

/** `starting`: words serve until it is `ready`. `failed`: words serve for good. `off`: closed or not wanted. */
export type EncoderState =
  | { readonly status: 'starting' }
  | { readonly status: 'ready'; readonly model: ModelFacts }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'off' };

/** Facts of a model that is loaded. */
export interface ModelFacts {
  /** Folder name and a hash of weights, tokenizer and settings; fit for a file name. */
  readonly id: string;
  /** Numbers in a sentence vector. */
  readonly dimensions: number;
  /** Numbers in a token vector. */
  readonly tokenDimensions: number;
  readonly runtime: RuntimeName;
}

export type RuntimeName = 'onnxruntime-node' | 'onnxruntime-web';

export interface EncodeOptions {
  /** Milliseconds after which the answer is `null`; default 1500. */
  readonly deadlineMs?: number;
  /** Default `query`. */
  readonly kind?: TextKind;
}

export interface EncodeManyOptions {
  /** Default `passage`. */
  readonly kind?: TextKind;
  /** Ends the work: what is not encoded yet becomes `null`. */
  readonly signal?: AbortSignal;
  /** Called after each text, in order of completion. */
  readonly onEncoded?: (index: number, encoding: Encoding | null) => void;
}

/** Sentence encoder in a worker thread. Nothing it does throws or rejects. */
export interface Encoder {
  readonly state: EncoderState;
  /** Resolves as soon as the state is no longer `starting`. */
  whenSettled(): Promise<EncoderState>;
  /** Encodes a question, before all background texts. `null` when late, or when the encoder is not available. */
  encode(text: string, options?: EncodeOptions): Promise<Encoding | null>;
  /** Encodes texts in the background, one at a time. `null` where the encoder failed or was told to end. */
  encodeMany(texts: readonly string[], options?: EncodeManyOptions): Promise<readonly (Encoding | null)[]>;
  /** True if the word is one whole piece of the model's vocabulary. False for every word until the encoder is ready. */
  isKnownWord(word: string): boolean;
  /** Ends the worker. Pending questions and texts become `null`. */
  close(): Promise<void>;
}

/** Encodings kept between starts. Nothing it does throws or rejects. */
export interface VectorCache {
  /** Number of encodings that can be had from here. */
  readonly size: number;
  /** Whether there is a record of the text. Reading it may still show that it is damaged. */
  has(text: string, kind?: TextKind): boolean;
  get(text: string, kind?: TextKind): Encoding | null;
  put(text: string, encoding: Encoding, kind?: TextKind): void;
  /** Resolves when everything put so far is written, or cannot be. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

export interface EncodeProgress {
  /** Texts that have a vector. */
  readonly done: number;
  readonly total: number;
  /** Texts encoded a second since the work began; 0 until the first. */
  readonly perSecond: number;
  /** Estimate, whole seconds; `null` until the first text is encoded. */
  readonly secondsLeft: number | null;
}

export interface EncoderLog {
  info(message: string): void;
  warn(message: string): void;
}

/** Options of a cache of vectors. */
export interface VectorCacheOptions {
  /** Folder of the vector files, one for each model; created if it does not exist. */
  readonly folder: string;
  readonly model: ModelFacts;
  readonly log: EncoderLog;
  /** Files of the same format that are only read: the vectors that ship with Footnote. */
  readonly shipped?: readonly string[];
  /** Maximum size of the file, 512 MiB by default. When it is full, the least recently used records are dropped. */
  readonly maxBytes?: number;
}
