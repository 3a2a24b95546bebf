import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Finding, failure, ok } from '../../../base/findings/Finding.ts';
import { createMeaning } from '../../../library/meaning/createMeaning.ts';

/** Checks the sentence encoder by encoding a question. */
export async function examineEncoder(modelDir: string | null): Promise<Finding> {
  if (modelDir === null) return ok('encoder', 'is off (ENCODER=off): words serve alone');
  const vectorsDir = await mkdtemp(join(tmpdir(), 'footnote-doctor-'));
  const complaints: string[] = [];
  const log = { info: () => {}, warn: (line: string) => void complaints.push(line) };
  const meaning = createMeaning({ modelDir, vectorsDir, log });
  try {
    const texts = { written: ['Does it work?'], documents: null, probes: [] };
    const found = await meaning.prepare(texts, async (_, { id, runtime }) => `${id}, run by ${runtime}, works`);
    const [said = `${modelDir} cannot be used`] = complaints;
    return found === null ? failure('encoder', said.replace(/^\w+: /u, '')) : ok('encoder', found);
  } finally {
    await meaning.close();
    await rm(vectorsDir, { recursive: true, force: true });
  }
}
