/**
 * Yields the lines of a stream of text. Only `\n` and `\r\n` end a line: a question that contains another separator, such
 * as U+2028, is still one line and gets one answer.
 */
export async function* readLines(input: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input) {
    const [first = '', ...others] = chunk.split('\n');
    rest += first;
    for (const next of others) {
      yield trimReturn(rest);
      rest = next;
    }
  }
  if (rest !== '') yield trimReturn(rest);
}

const trimReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
