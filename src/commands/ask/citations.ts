import { entryTitle } from '../../answer/reply/entryTitle.ts';
import { dateOf } from '../../answer/reply/formatDates.ts';
import { notice } from '../../answer/reply/notice.ts';
import { readNow } from '../../answer/reply/readNow.ts';
import { describePlace } from '../../answer/reply/toFootnote.ts';
import type { Citation, Entry, Source } from '../../knowledge/types.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import { findEntries } from '../entries/findEntries.ts';
import type { Action, CommandContext } from '../types.ts';

/** `sources:<keys>`: lists the citations of an answer in full, in private. */
export const citations: Action = {
  name: 'sources',
  for: 'everyone',
  run(keys, context) {
    const messages = messagesFor(context.locale).commands;
    const entries = findEntries(keys, context).map((entry) => readNow(entry, context));
    if (entries.length === 0) return { failed: 'entry/gone' };
    const parts = entries.flatMap((entry) => [`**${entryTitle(entry)}**`, ...citationsOf(entry, context)]);
    const revision = messages.revision(context.library.snapshot.knowledge.revision);
    return { ...notice([...parts, '', `-# ${revision}`].join('\n')), private: true };
  },
};

function citationsOf(entry: Entry, context: CommandContext): readonly string[] {
  const { sources } = context.library.snapshot.knowledge;
  const { footnotes } = entry;
  if (footnotes.length === 0) return [messagesFor(context.locale).commands.noFootnotes];
  return footnotes.flatMap((footnote, i) =>
    footnote.citations.map(
      (citation) => `- [${i + 1}] ${describe(entry, citation, sources.get(citation.source), context)}`,
    ),
  );
}

function describe(entry: Entry, citation: Citation, source: Source | undefined, context: CommandContext): string {
  const { source: id, quote } = citation;
  const { locale } = context;
  const by = [source?.author, source?.publisher].filter(Boolean).join(', ') || messagesFor(locale).commands.noAuthor;
  const link = source?.url ? ` <${source.url}>` : '';
  const said = quote ? `\n  > “${quote}”` : '';
  const where = [`**${source?.title ?? id}**`, ...describePlace(entry, citation)].join(', ');
  return `${where}; ${by}; ${dateOf(source, messagesFor(locale).answer)}.${link}${said}`;
}
