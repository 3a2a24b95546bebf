import type { Writable } from 'node:stream';

/** Writes a line and waits while the reader is slower than the writer. */
export async function writeLine(output: Writable, text: string): Promise<void> {
  if (!output.write(`${text}\n`)) await new Promise<void>((resolve) => output.once('drain', () => resolve()));
}
