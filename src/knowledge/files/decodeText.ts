import { createIssue } from '../problems/createIssue.ts';
import type { Issue } from '../problems/types.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Decodes UTF-8 bytes into text with `\n` line ends and without a byte-order mark.
 * @returns the text, or an issue if the bytes are not UTF-8 or not text
 */
export function decodeText(bytes: Uint8Array): string | Issue {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return createIssue('file/not-utf8');
  }
  if (text.includes('\0')) return createIssue('file/nul-character');
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
