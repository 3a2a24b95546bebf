import { fileIssues } from '../problems/fileIssues.ts';
import type { Issue } from '../problems/issue.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Bytes → text with `\n` line ends and without a byte-order mark.
 * @returns the text, or a fault where it is not UTF-8 or not text
 */
export function decodeText(bytes: Uint8Array): string | Issue {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return fileIssues.notUtf8();
  }
  if (text.includes('\0')) return fileIssues.holdsNul();
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
