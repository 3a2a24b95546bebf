import { splitSentences } from '../knowledge/documents/passages/sentences/splitSentences.ts';
import { splitQuestion } from './splitQuestion.ts';

/** Maximum characters of a story that are read sentence by sentence. */
const MAX_STORY = 600;
const MAX_SENTENCES = 6;

/** Returns the sentences of a question that comes with a story, at most six; none if it is a single sentence. */
export function storySentences(question: string): readonly string[] {
  const sentences = splitSentences(question.slice(0, MAX_STORY)).slice(0, MAX_SENTENCES);
  return sentences.length > 1 ? sentences : [];
}

/** Returns every text that `chooseAnswer` searches for a question, the question itself first, without repeats. */
export function questionTexts(question: string): readonly string[] {
  const parts = splitQuestion(question);
  return [...new Set([question, ...(parts.length === 2 ? parts : []), ...storySentences(question)])];
}
