/** Removes NULs and lone surrogates from typed text, so that both databases return it unchanged. */
export function cleanText(text: string): string {
  return Buffer.from(text.replaceAll('\0', '')).toString();
}
