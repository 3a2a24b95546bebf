import { existsSync, readFileSync } from 'node:fs';
import type { Entry } from '../../src/knowledge/types.ts';
import type { Question } from '../types.ts';
import { toEntry } from './toEntry.ts';

/** CLINC150 as a knowledge base: an intent is an entry, its training phrases are its phrasings. */
export interface Clinc {
  readonly entries: readonly Entry[];
  /** The validation part. */
  readonly questions: readonly Question[];
  /** Questions that belong to no entry. */
  readonly outOfScope: readonly string[];
}

type Row = readonly [text: string, intent: string];
type File = Readonly<Record<'train' | 'val' | 'oos_train' | 'oos_val', readonly Row[]>>;

/** @returns null where the file does not exist */
export function readClinc(path: string): Clinc | null {
  if (!existsSync(path)) return null;
  const file = JSON.parse(readFileSync(path, 'utf8')) as File;
  const phrasings = new Map<string, string[]>();
  for (const [text, intent] of file.train) {
    const known = phrasings.get(intent);
    if (known) known.push(text);
    else phrasings.set(intent, [text]);
  }
  const intents = [...phrasings.keys()];
  const numbers = new Map(intents.map((intent, number) => [intent, number]));
  return {
    entries: intents.map((intent) => toEntry(intent, intent.replaceAll('_', ' '), phrasings.get(intent) ?? [], '')),
    questions: file.val.map(([text, intent]) => ({ text, entry: numbers.get(intent) ?? -1 })),
    outOfScope: file.oos_val.map(([text]) => text),
  };
}
