import type { Reply } from '../../../answer/types.ts';
import { type ModeratorContext, say } from '../context/ModeratorContext.ts';

/** What a message shows; all of it comes as a file. */
const MAX_LENGTH = 3000;

/** A difference as a coloured block, and as a file where it is too long for one. */
export function toDiffReply(title: string, lines: readonly string[], { messages }: ModeratorContext): Reply {
  const all = lines.join('\n').replaceAll('```', 'ʼʼʼ');
  const shown = [...all].slice(0, MAX_LENGTH).join('');
  const isCut = shown.length < all.length;
  const block = ['```diff', isCut ? shown.slice(0, shown.lastIndexOf('\n')) : shown, '```'];
  const reply = say([`**${title}**`, ...block, ...(isCut ? [messages.wholeInFile] : [])].join('\n'));
  return isCut ? { ...reply, files: [{ name: 'changes.diff', bytes: Buffer.from(lines.join('\n')) }] } : reply;
}
