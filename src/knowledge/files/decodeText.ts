import { fileFaults } from '../problems/fileIssues.ts';
import type { Fault } from '../problems/issue.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Bytes → text with `\n` line ends and without a byte-order mark.
 * @returns the text, or a fault where it is not UTF-8 or not text
 */
export function decodeText(bytes: Uint8Array): string | Fault {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return fileFaults.notUtf8();
  }
  if (text.includes('\0')) return fileFaults.holdsNul();
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
