import type { Choice, CommandContext } from './types.ts';

/** Discord's limits on autocomplete. */
const MOST_CHOICES = 25;
const LONGEST_NAME = 100;

/** Known questions for what has been typed; a choice's value is the entry's key. */
export function completeQuestion(typed: string, context: CommandContext): readonly Choice[] {
  return context.library.snapshot.index.complete(typed, MOST_CHOICES).map(({ entry, title }) => ({
    name: cutAtWord(title, LONGEST_NAME),
    value: entry.key,
  }));
}

/** Text of at most `most` code points, cut at a word with an ellipsis. */
export function cutAtWord(text: string, most: number): string {
  const points = [...text];
  if (points.length <= most) return text;
  const head = points.slice(0, most - 1).join('');
  const space = head.lastIndexOf(' ');
  return `${space > most / 2 ? head.slice(0, space) : head}…`;
}
