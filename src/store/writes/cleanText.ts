/** What people typed → text that both databases give back as it went in: no NUL, no half of a surrogate pair. */
export function cleanText(text: string): string {
  return Buffer.from(text.replaceAll('\0', '')).toString();
}
