import { createIssue } from '../problems/createIssue.ts';
import type { Issue } from '../problems/types.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Decodes UTF-8 bytes into text with `\n` line ends and without a byte-order mark.
 * @returns the text, or an issue if the bytes are not UTF-8 or not text
 */
export function decodeText(bytes: Uint8Array): string | Issue {
  return decode(bytes, utf8);
}

/** Decodes the bytes of a document as `decodeText` does, or as UTF-16 if they begin with its byte-order mark. */
export function decodeDocument(bytes: Uint8Array): string | Issue {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, new TextDecoder('utf-16le', { fatal: true }));
  if (first === 0xfe && second === 0xff) return decode(bytes, new TextDecoder('utf-16be', { fatal: true }));
  return decode(bytes, utf8);
}

/** Bytes of UTF-8 beyond ASCII, as Latin-1 characters. */
const UTF8_PAIR = /[\xc3-\xf4][\x80-\xbf]/u;
/** Characters that Windows-1252 lacks, and words without any ASCII letter: no Western text has them. */
const FOREIGN = /[\u0080-\u009f]|(?<!\p{L})[^\P{L}A-Za-z]{4,}(?!\p{L})/u;

/**
 * Decodes bytes that are not UTF-8 as Windows-1252, in which spreadsheets save tables in Western Europe and America.
 * @returns null if they look like broken UTF-8 or another encoding
 */
export function decodeWestern(bytes: Uint8Array): string | null {
  if (UTF8_PAIR.test(Buffer.from(bytes).toString('latin1'))) return null;
  const text = decode(bytes, decoderOf('windows-1252'));
  return typeof text !== 'string' || FOREIGN.test(text) ? null : text;
}

/** Decodes bytes as one encoding. */
export interface Decoder {
  decode(bytes: Uint8Array): string;
}

/** Characters of the bytes 0x80–0x9F in Windows-1252, https://encoding.spec.whatwg.org/index-windows-1252.txt. */
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Returns a decoder that throws where bytes do not fit. Node 20's own takes Windows-1252, the Web's name for Latin-1, for Latin-1
 * itself, and loses quotation marks and dashes.
 * @throws RangeError for an encoding that is not known
 */
export function decoderOf(encoding: string): Decoder {
  const decoder = new TextDecoder(encoding, { fatal: true });
  if (decoder.encoding !== 'windows-1252') return decoder;
  const toWestern = (character: string): string => WESTERN[character.charCodeAt(0) - 0x80] ?? character;
  return {
    decode: (bytes) =>
      Buffer.from(bytes as Uint8Array)
        .toString('latin1')
        .replace(/[\x80-\x9f]/gu, toWestern),
  };
}

function decode(bytes: Uint8Array, decoder: Decoder): string | Issue {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return createIssue('file/not-utf8');
  }
  if (text.includes('\0')) return createIssue('file/nul-character');
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
