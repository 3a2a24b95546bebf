import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { countWords } from './makeVocabulary.ts';
import { readClinc } from './readClinc.ts';

/** Real English words, commonest first: CLINC's, or where its file is missing those of the shipped knowledge. */
export async function readWords(clincPath: string, knowledgeFolder: string): Promise<string[]> {
  const entries = readClinc(clincPath)?.entries ?? (await loadKnowledge(knowledgeFolder)).entries;
  return countWords(entries.flatMap(({ heading, phrasings, body }) => [heading, ...phrasings, body]));
}
