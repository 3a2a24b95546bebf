import type { Reply } from '../answer/types.ts';
import type { QuestionOutcome } from '../base/measuring/types.ts';
import { answerThis } from './ask/answerThis.ts';
import { ask } from './ask/ask.ts';
import type { Task } from './types.ts';

const OUTCOMES: Readonly<Record<Reply['tone'], QuestionOutcome>> = {
  answer: 'answered',
  suggestion: 'suggested',
  decline: 'declined',
  notice: 'refused',
  error: 'refused',
};

/** Returns how a question ended, or null if the task was no question. */
export function outcomeOf(task: Task, { tone }: Pick<Reply, 'tone'>): QuestionOutcome | null {
  const isQuestion =
    (task.type === 'command' && task.name === ask.name) || (task.type === 'menu' && task.name === answerThis.name);
  return isQuestion ? OUTCOMES[tone] : null;
}
