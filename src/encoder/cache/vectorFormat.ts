import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { PackedEncoding } from '../model/types.ts';
import type { ModelFacts, TextKind } from '../types.ts';

/*
 * A vector file is a header and then records, in little-endian numbers:
 *
 *   header  "FNVEC002", u16 length of the model id, model id (UTF-8), u16 dimensions, u16 token dimensions, u32 CRC of all this
 *   record  u32 mark, u32 length of the body, u32 CRC of the body, body
 *   body    16 bytes key, u16 step, u16 tokens, i8 × dimensions, i8 × tokens × token dimensions, u16 × 2 × tokens (words' spans),
 *           u32 × tokens (ids), u8 × tokens (rarity)
 *
 * Records stand in no order; of two with one key the later counts. Whatever is damaged is skipped up to the next mark.
 */

/** Shape of the vectors in a file. */
export type Shape = Pick<ModelFacts, 'id' | 'dimensions' | 'tokenDimensions'>;

const MAGIC = Buffer.from('FNVEC002', 'latin1');
export const MARK: Buffer = Buffer.from([0xf7, 0x0e, 0xc7, 0x9d]);
export const PREFIX_BYTES = 12;
const KEY_BYTES = 16;
const FIXED_BYTES = KEY_BYTES + 4;
const MAX_TOKENS = 128;
/** Bytes of a token besides its vector: span, id and rarity. */
const TOKEN_BYTES = 9;

/** Returns the key of a text: a hash, as a string of 16 Latin-1 characters. */
export function keyOf(text: string, kind: TextKind): string {
  return createHash('sha256').update(`${kind}\0${text}`).digest().toString('latin1', 0, KEY_BYTES);
}

export function packHeader({ id, dimensions, tokenDimensions }: Shape): Buffer {
  const name = Buffer.from(id, 'utf8');
  const numbers = Buffer.alloc(6);
  numbers.writeUInt16LE(name.length, 0);
  numbers.writeUInt16LE(dimensions, 2);
  numbers.writeUInt16LE(tokenDimensions, 4);
  const content = Buffer.concat([MAGIC, numbers.subarray(0, 2), name, numbers.subarray(2)]);
  const check = Buffer.alloc(4);
  check.writeUInt32LE(crc32(content));
  return Buffer.concat([content, check]);
}

/** Returns the length of a valid body with so many tokens. */
const bodyBytes = ({ dimensions, tokenDimensions }: Shape, tokens: number): number =>
  FIXED_BYTES + dimensions + tokens * (tokenDimensions + TOKEN_BYTES);

/** Returns the length of the longest record. */
export function maxRecordBytes(shape: Shape): number {
  return PREFIX_BYTES + bodyBytes(shape, MAX_TOKENS);
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int8Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

export function packRecord(key: string, { vector, step, tokens, spans, ids, rarity }: PackedEncoding): Buffer {
  const fixed = Buffer.alloc(PREFIX_BYTES + FIXED_BYTES);
  fixed.write(key, PREFIX_BYTES, 'latin1');
  fixed.writeUInt16LE(step, PREFIX_BYTES + KEY_BYTES);
  fixed.writeUInt16LE(spans.length / 2, PREFIX_BYTES + KEY_BYTES + 2);
  const numbers = Buffer.alloc(spans.length * 2 + ids.length * 4);
  spans.forEach((offset, at) => {
    numbers.writeUInt16LE(offset, 2 * at);
  });
  ids.forEach((id, at) => {
    numbers.writeUInt32LE(id, spans.length * 2 + 4 * at);
  });
  const record = Buffer.concat([fixed, bytesOf(vector), bytesOf(tokens), numbers, rarity]);
  MARK.copy(record);
  record.writeUInt32LE(record.length - PREFIX_BYTES, 4);
  record.writeUInt32LE(crc32(record.subarray(PREFIX_BYTES)), 8);
  return record;
}

/** Returns the length that the record at `at` says it has, or 0 if no record can begin there. */
export function recordBytesAt(bytes: Buffer, at: number, shape: Shape): number {
  if (bytes.compare(MARK, 0, MARK.length, at, at + MARK.length) !== 0) return 0;
  const length = bytes.readUInt32LE(at + 4);
  const tokens = (length - bodyBytes(shape, 0)) / (shape.tokenDimensions + TOKEN_BYTES);
  return Number.isInteger(tokens) && tokens >= 0 && tokens <= MAX_TOKENS ? PREFIX_BYTES + length : 0;
}

/** Returns the key of a whole record, or `null` if it is damaged. */
export function recordKey(record: Buffer, shape: Shape): string | null {
  const body = record.subarray(PREFIX_BYTES);
  if (crc32(body) !== record.readUInt32LE(8)) return null;
  if (bodyBytes(shape, body.readUInt16LE(KEY_BYTES + 2)) !== body.length) return null;
  return body.toString('latin1', 0, KEY_BYTES);
}

/** Returns the content of a record that `recordKey` found sound. The arrays are copies. */
export function readRecord(record: Buffer, { dimensions, tokenDimensions }: Shape): PackedEncoding {
  const body = record.subarray(PREFIX_BYTES);
  const tokens = body.readUInt16LE(KEY_BYTES + 2);
  const tokensAt = FIXED_BYTES + dimensions;
  const spansAt = tokensAt + tokens * tokenDimensions;
  const at = (from: number, length: number): Int8Array =>
    new Int8Array(body.buffer, body.byteOffset + from, length).slice();
  const spans = new Uint16Array(2 * tokens);
  for (let i = 0; i < spans.length; i++) spans[i] = body.readUInt16LE(spansAt + 2 * i);
  const idsAt = spansAt + 4 * tokens;
  const ids = new Uint32Array(tokens);
  for (let i = 0; i < tokens; i++) ids[i] = body.readUInt32LE(idsAt + 4 * i);
  return {
    step: body.readUInt16LE(KEY_BYTES),
    vector: at(FIXED_BYTES, dimensions),
    tokens: at(tokensAt, tokens * tokenDimensions),
    spans,
    ids,
    rarity: Uint8Array.from(body.subarray(idsAt + 4 * tokens)),
  };
}
