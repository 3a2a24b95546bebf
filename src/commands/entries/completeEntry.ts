import { titleOf } from '../../answer/reply/entryTitle.ts';
import { cutAtWord } from '../../base/truncate.ts';
import type { Choice, CommandContext } from '../types.ts';

/** Discord's limits on autocomplete. */
const MOST_CHOICES = 25;
const LONGEST_NAME = 100;

/** Known questions for what has been typed; a choice's value is the entry's key. */
export function completeQuestion(typed: string, context: CommandContext): readonly Choice[] {
  return context.library.snapshot.index.complete(typed, MOST_CHOICES).map(({ entry, title }) => ({
    name: cutAtWord(entry.kind === 'passage' ? titleOf(entry) : title, LONGEST_NAME),
    value: entry.key,
  }));
}
