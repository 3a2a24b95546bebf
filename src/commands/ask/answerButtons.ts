import type { Button } from '../../answer/reply/types.ts';
import { splitSentences } from '../../knowledge/documents/passages/sentences/splitSentences.ts';
import type { Entry } from '../../knowledge/types.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import { postButtons } from '../posts/postButtons.ts';
import type { CommandContext } from '../types.ts';

/**
 * Returns the buttons below an answer; votes and flags need a store.
 * @param leads the sentence of each passage that answers; parallel to the entries
 */
export function answerButtons(
  entries: readonly Entry[],
  context: CommandContext,
  leads: readonly (string | undefined)[] = [],
): readonly Button[] {
  const { locale, store, place, post } = context;
  const messages = messagesFor(locale).commands;
  const keys = entries.map(({ key }) => key).join(',');
  const button = (action: string, label: string): Button => ({ id: `${action}:${keys}`, label, style: 'secondary' });
  const withLead = (entry: Entry, i: number): string => {
    const at = leads[i] === undefined ? -1 : splitSentences(entry.body).indexOf(leads[i].trim());
    return at < 0 ? entry.key : `${entry.key}.${at}`;
  };
  const cites = entries.some(({ footnotes }) => footnotes.length > 0);
  return [
    ...postButtons(context),
    ...(cites ? [{ ...button('sources', messages.sources), id: `sources:${entries.map(withLead).join(',')}` }] : []),
    button('related', messages.related),
    ...(store ? [button('helpful', '👍'), button('flag', messages.flag)] : []),
    // In a help post, a press calls for help.
    ...(store && place === 'server' && !post ? [button('human', messages.askModerators)] : []),
    ...(store && place === 'server' ? [{ ...button('take-back', messages.takeBack), id: 'take-back' }] : []),
  ];
}
