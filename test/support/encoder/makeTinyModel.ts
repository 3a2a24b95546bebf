import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Numbers of a tiny model's vectors. */
export const TINY_DIMENSIONS = 16;
const WORDS = ['cat', 'dog', 'reset', 'password', 'the', 'my', 'café', 'who'];
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz0123456789.,?!'"];
const VOCABULARY = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  ...WORDS,
  ...LETTERS,
  ...LETTERS.map((letter) => `##${letter}`),
];

export interface TinyModelOptions {
  /** Name of the output; default `last_hidden_state`. */
  readonly output?: string;
  /** Name of the input; default `input_ids`. */
  readonly input?: string;
  /** Files beside weights and tokenizer, by path, written as JSON. */
  readonly files?: Readonly<Record<string, unknown>>;
  /** Path of the weights; default `model.onnx`. */
  readonly weights?: string;
}

/** Writes a model that looks its tokens up in a table of random vectors: a few kilobytes, and real in every other way. */
export function makeTinyModel(folder: string, options: TinyModelOptions = {}): string {
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write(options.weights ?? 'model.onnx', tinyOnnx(options.input ?? 'input_ids', options.output ?? 'last_hidden_state'));
  write('tokenizer.json', JSON.stringify(tinyTokenizer()));
  for (const [path, content] of Object.entries(options.files ?? {})) write(path, JSON.stringify(content));
  return folder;
}

function tinyTokenizer(): object {
  const special = (content: string, id: number): object => ({ id, content, special: true, normalized: false });
  return {
    version: '1.0',
    added_tokens: VOCABULARY.slice(0, 4).map(special),
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: false,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: { type: 'BertProcessing', sep: ['[SEP]', 3], cls: ['[CLS]', 2] },
    decoder: { type: 'WordPiece', prefix: '##' },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(VOCABULARY.map((piece, id) => [piece, id])),
    },
  };
}

// The protocol buffers of onnx.proto3, as far as one Gather node needs them.
type Field = readonly [number, number | string | Uint8Array];

function message(...fields: readonly Field[]): Uint8Array {
  return Buffer.concat(
    fields.map(([number, value]) => {
      if (typeof value === 'number') return Buffer.from([...varint(number << 3), ...varint(value)]);
      const bytes = Buffer.from(value as Uint8Array);
      return Buffer.concat([Buffer.from([...varint((number << 3) | 2), ...varint(bytes.length)]), bytes]);
    }),
  );
}

function varint(value: number): readonly number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}

function tinyOnnx(input: string, output: string): Uint8Array {
  const [FLOAT, INT64] = [1, 7];
  let state = 1;
  const table = Float32Array.from({ length: VOCABULARY.length * TINY_DIMENSIONS }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x40000000 - 1;
  });
  const valueInfo = (name: string, type: number, ...dims: readonly (string | number)[]): Uint8Array => {
    const shape = message(
      ...dims.map((dim): Field => [1, typeof dim === 'number' ? message([1, dim]) : message([2, dim])]),
    );
    return message([1, name], [2, message([1, message([1, type], [2, shape])])]);
  };
  const graph = message(
    [1, message([1, 'table'], [1, input], [2, output], [3, 'look-up'], [4, 'Gather'])],
    [2, 'tiny'],
    [
      5,
      message(
        [1, VOCABULARY.length],
        [1, TINY_DIMENSIONS],
        [2, FLOAT],
        [8, 'table'],
        [9, new Uint8Array(table.buffer)],
      ),
    ],
    [11, valueInfo(input, INT64, 'batch', 'tokens')],
    [12, valueInfo(output, FLOAT, 'batch', 'tokens', TINY_DIMENSIONS)],
  );
  return message([1, 8], [7, graph], [8, message([2, 13])]);
}
