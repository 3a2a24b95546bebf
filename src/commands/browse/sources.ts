import { dateOf } from '../../answer/reply/formatDates.ts';
import { notice } from '../../answer/reply/notice.ts';
import { toInertText } from '../../answer/reply/toInertText.ts';
import type { Source } from '../../knowledge/types.ts';
import { en } from '../../locales/en/commands.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import type { Command, CommandContext } from '../types.ts';

/** Sources listed in one reply. */
const MAX_SOURCES = 20;

/** `/sources`: lists the documents that answers cite. */
export const sources: Command = {
  name: 'sources',
  description: en.commands.sources.description,
  options: [],
  for: 'everyone',
  run(_args, { library, locale }) {
    const messages = messagesFor(locale).commands;
    const { knowledge } = library.snapshot;
    const all = [...knowledge.sources.values()];
    if (all.length === 0) return notice(messages.noSources);
    const more = all.length > MAX_SOURCES ? [messages.andMore(all.length - MAX_SOURCES)] : [];
    const described = all.slice(0, MAX_SOURCES).map((source) => describe(source, locale));
    return { ...notice([...described, ...more, messages.revision(knowledge.revision)].join('\n')), private: true };
  },
};

function describe(source: Source, locale: CommandContext['locale']): string {
  const by =
    toInertText([source.author, source.publisher].filter((name) => name !== null).join(', ')) ||
    messagesFor(locale).commands.noAuthor;
  const link = source.url ? ` <${source.url}>` : '';
  return `- **${toInertText(source.title)}**: ${by}; ${dateOf(source, messagesFor(locale).answer)}.${source.note ? ` ${source.note}` : ''}${link}`;
}
