import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { openEncoder } from '../openEncoder.ts';
import { fitDocuments } from './fitDocuments.ts';
import { printDocuments } from './printDocuments.ts';
import { replaceWeights } from './writeWeights.ts';

/**
 * Fits the ranking of passages and the confidence in them, writes both into the weights file and prints how each document
 * is decided by fits on the others. In a language that the encoder does not know, words alone decide.
 * @param target the weights file
 * @param news folder of the numbered news articles
 */
export async function calibrateDocuments(target: string, news: string): Promise<void> {
  if (!existsSync(news)) {
    throw new Error(`there is no ${news}: name the folder of the numbered documents with the variable DOCUMENTS`);
  }
  const encoder = await openEncoder();
  const { words, meaning } = await fitDocuments(news, encoder);
  await encoder.close();
  let source = readFileSync(target, 'utf8');
  for (const [way, { rank, confidence }] of Object.entries({ words, meaning, foreign: words })) {
    source = replaceWeights(source, 'PASSAGE_RANK', way, rank);
    source = replaceWeights(source, 'PASSAGE_CONFIDENCE', way, confidence);
  }
  writeFileSync(target, source);
  printDocuments('words alone', words);
  printDocuments('words and meaning', meaning);
}
