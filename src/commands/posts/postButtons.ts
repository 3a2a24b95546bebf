import type { Button } from '../../answer/reply/types.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import type { CommandContext } from '../types.ts';

/** Returns the buttons that close a help post or call for help; none outside help posts. */
export function postButtons({ post, store, locale }: CommandContext): readonly Button[] {
  if (!post || !store) return [];
  const { solvedIt, needHelp } = messagesFor(locale).commands.posts;
  return [
    { id: 'solved', label: solvedIt, style: 'success' },
    { id: 'need-help', label: needHelp, style: 'secondary' },
  ];
}
