import type { Button } from '../../answer/reply/types.ts';
import type { Entry } from '../../knowledge/types.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import type { CommandContext } from '../types.ts';

/** Returns the buttons below an answer; votes and flags need a store. */
export function answerButtons(entries: readonly Entry[], { locale, store }: CommandContext): readonly Button[] {
  const messages = messagesFor(locale).commands;
  const keys = entries.map(({ key }) => key).join(',');
  const button = (action: string, label: string): Button => ({ id: `${action}:${keys}`, label, style: 'secondary' });
  const cites = entries.some(({ footnotes }) => footnotes.length > 0);
  return [
    ...(cites ? [button('sources', messages.sources)] : []),
    button('related', messages.related),
    ...(store ? [button('helpful', '👍'), button('flag', messages.flag)] : []),
  ];
}
