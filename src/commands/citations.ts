import { wordsOf } from '../answer/messages/wordsOf.ts';
import { titleOf } from '../answer/titleOf.ts';
import { dateOf } from '../answer/toDates.ts';
import { formatParagraphs, notice } from '../answer/toReply.ts';
import type { Citation, Entry, Source } from '../knowledge/types.ts';
import { findEntries } from './findEntries.ts';
import { messagesOf } from './messages/messagesOf.ts';
import { refusal } from './refusal.ts';
import type { Action, CommandContext } from './types.ts';

/** `sources:<keys>`: exactly where an answer comes from, to whoever asks for it. */
export const citations: Action = {
  name: 'sources',
  for: 'everyone',
  run(keys, context) {
    const messages = messagesOf(context.locale);
    const entries = findEntries(keys, context);
    if (entries.length === 0) return refusal(messages.entryGone);
    const parts = entries.flatMap((entry) => [`**${titleOf(entry)}**`, ...citationsOf(entry, context)]);
    const revision = messages.revision(context.library.snapshot.knowledge.revision);
    return { ...notice([...parts, '', `-# ${revision}`].join('\n')), private: true };
  },
};

function citationsOf({ footnotes }: Entry, context: CommandContext): readonly string[] {
  const { sources } = context.library.snapshot.knowledge;
  if (footnotes.length === 0) return [messagesOf(context.locale).noFootnotes];
  return footnotes.flatMap((footnote, i) =>
    footnote.citations.map((citation) => `- [${i + 1}] ${describe(citation, sources.get(citation.source), context)}`),
  );
}

function describe({ source: id, paragraphs, quote }: Citation, source: Source | undefined, context: CommandContext) {
  const { locale } = context;
  const by = [source?.author, source?.publisher].filter(Boolean).join(', ') || messagesOf(locale).noAuthor;
  const link = source?.url ? ` <${source.url}>` : '';
  const said = quote ? `\n  > “${quote}”` : '';
  const where = `**${source?.title ?? id}**, ${formatParagraphs(paragraphs)}`;
  return `${where}; ${by}; ${dateOf(source, wordsOf(locale))}.${link}${said}`;
}
