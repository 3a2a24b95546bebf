import { privateNotice } from '../../../answer/reply/notice.ts';
import type { Reply } from '../../../answer/types.ts';
import type { ModeratorContext } from '../context/ModeratorContext.ts';

/** Characters shown in a message; a longer difference is attached as a file. */
const MAX_LENGTH = 3000;

/** Returns a difference as a coloured block, and as a file if it is too long. */
export function toDiffReply(title: string, lines: readonly string[], { messages }: ModeratorContext): Reply {
  const all = lines.join('\n').replaceAll('```', 'ʼʼʼ');
  const shown = [...all].slice(0, MAX_LENGTH).join('');
  const isCut = shown.length < all.length;
  const block = ['```diff', isCut ? shown.slice(0, shown.lastIndexOf('\n')) : shown, '```'];
  const reply = privateNotice([`**${title}**`, ...block, ...(isCut ? [messages.wholeInFile] : [])].join('\n'));
  return isCut ? { ...reply, files: [{ name: 'changes.diff', bytes: Buffer.from(lines.join('\n')) }] } : reply;
}
