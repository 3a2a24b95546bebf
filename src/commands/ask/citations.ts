import { entryTitle } from '../../answer/reply/entryTitle.ts';
import { dateOf } from '../../answer/reply/formatDates.ts';
import { notice } from '../../answer/reply/notice.ts';
import { quoteSource } from '../../answer/reply/quoteSource.ts';
import { readNow } from '../../answer/reply/readNow.ts';
import { describePlace } from '../../answer/reply/toFootnote.ts';
import { toFragmentUrl } from '../../answer/reply/toFragmentUrl.ts';
import { toInertText } from '../../answer/reply/toInertText.ts';
import { splitSentences } from '../../knowledge/documents/passages/sentences/splitSentences.ts';
import type { Citation, Entry } from '../../knowledge/types.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import { findEntries } from '../entries/findEntries.ts';
import type { Action, CommandContext } from '../types.ts';

/** Code points of all quotations together: with the lines above them, they fit into one message. */
const ROOM = 2400;
const MIN_ROOM = 160;

/**
 * `sources:<keys>`: shows the citations of an answer in private, each with the cited paragraph as it stands in its document.
 * A key may be followed by the number of the sentence that answered: `3k0v9a2c.1`.
 */
export const citations: Action = {
  name: 'sources',
  for: 'everyone',
  run(argument, context) {
    const messages = messagesFor(context.locale).commands;
    const keys = argument.split(',', 2).map((key) => key.split('.', 2));
    const leads = new Map(keys.map(([key = '', lead]) => [key, lead]));
    const entries = findEntries([...leads.keys()].join(','), context).map((entry) => readNow(entry, context));
    if (entries.length === 0) return { failed: 'entry/gone' };
    const count = entries.flatMap(({ footnotes }) => footnotes.flatMap((footnote) => footnote.citations)).length;
    const room = Math.max(MIN_ROOM, Math.floor(ROOM / Math.max(1, count)));
    const parts = entries.flatMap((entry) => [
      `**${toInertText(entryTitle(entry))}**`,
      ...citationsOf(entry, leads.get(entry.key), room, context),
    ]);
    const revision = messages.revision(context.library.snapshot.knowledge.revision);
    return { ...notice([...parts, '', `-# ${revision}`].join('\n')), private: true };
  },
};

function citationsOf(entry: Entry, lead: string | undefined, room: number, context: CommandContext): readonly string[] {
  const { footnotes, kind, body, heading } = entry;
  if (footnotes.length === 0) return [messagesFor(context.locale).commands.noFootnotes];
  const sentence = kind === 'passage' && lead !== undefined ? splitSentences(body)[Number(lead)] : undefined;
  return footnotes.flatMap((footnote, i) =>
    footnote.citations.map((citation) => {
      const cited = sentence === undefined ? citation : { ...citation, quote: null };
      return `- [${i + 1}] ${describe(entry, citation, cited, sentence ?? `${heading} ${body}`, room, context)}`;
    }),
  );
}

function describe(
  entry: Entry,
  citation: Citation,
  wanted: Citation,
  answer: string,
  room: number,
  { library, locale }: CommandContext,
): string {
  const { commands, answer: words } = messagesFor(locale);
  const { sources, documents } = library.snapshot.knowledge;
  const source = sources.get(citation.source);
  const by = toInertText([source?.author, source?.publisher].filter(Boolean).join(', ')) || commands.noAuthor;
  const paragraphs = documents?.get(citation.source);
  const shown = paragraphs ? quoteSource(wanted, paragraphs, answer, room) : null;
  const url = source?.url && shown ? toFragmentUrl(source.url, shown.first, shown.last) : source?.url;
  const link = url ? ` <${url}>` : '';
  const said = citation.quote ? `\n  > “${toInertText(citation.quote)}”` : '';
  const where = [
    `**${toInertText(source?.title ?? citation.source)}**`,
    ...describePlace(entry, citation).map(toInertText),
  ].join(', ');
  return `${where}; ${by}; ${dateOf(source, words)}.${link}${shown ? `\n${shown.markdown}` : said}`;
}
