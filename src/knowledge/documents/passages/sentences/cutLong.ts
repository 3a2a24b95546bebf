/** Maximum characters of one sentence; a longer one is cut. */
export const MAX_SENTENCE = 900;

/** Cuts a text without sentence ends at a space. */
export function cutLong(sentence: string): string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > MAX_SENTENCE) {
    const space = rest.lastIndexOf(' ', MAX_SENTENCE);
    const end = space > MAX_SENTENCE / 2 ? space : MAX_SENTENCE;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...parts, rest];
}
