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

function decode(bytes: Uint8Array, decoder: InstanceType<typeof TextDecoder>): string | Issue {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return createIssue('file/not-utf8');
  }
  if (text.includes('\0')) return createIssue('file/nul-character');
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
