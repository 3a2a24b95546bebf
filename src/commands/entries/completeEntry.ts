import { entryTitle } from '../../answer/reply/entryTitle.ts';
import { truncate } from '../../base/truncate.ts';
import type { Choice, CommandContext } from '../types.ts';

/** Discord's limits on autocomplete. */
const MAX_CHOICES = 25;
const MAX_NAME = 100;

/** Returns known questions for the text typed so far; a choice's value is the entry's key. */
export function completeEntry(typed: string, context: CommandContext): readonly Choice[] {
  return context.library.snapshot.index.complete(typed, MAX_CHOICES).map(({ entry, title }) => ({
    name: truncate(entry.kind === 'passage' ? entryTitle(entry) : title, MAX_NAME),
    value: entry.key,
  }));
}
