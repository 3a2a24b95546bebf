import type { APIEmbed } from 'discord.js';
import { toInertText } from '../../../answer/reply/toInertText.ts';
import type { ReplyFootnote } from '../../../answer/reply/types.ts';
import type { Reply, ReplySection } from '../../../answer/types.ts';
import { truncate } from '../../../base/truncate.ts';
import { countPoints, LIMITS } from './limits.ts';
import { neutralizeMentions } from './neutralizeMentions.ts';
import { truncateMarkdown } from './truncateMarkdown.ts';

const COLORS: Readonly<Record<Reply['tone'], number>> = {
  answer: 0x3b_a5_5d,
  suggestion: 0xfa_a6_1a,
  decline: 0x74_7f_8d,
  notice: 0x58_65_f2,
  error: 0xed_42_45,
};

/** Code points of blank lines and of the marks around a title, for each embed that is written as plain text. */
const PLAIN_EXTRA = 8;

/**
 * Returns one embed for each section, or one with the text if there are no sections; empty ones are left out.
 * @param total code points of all of them together if they are written as plain text, separators included
 */
export function toEmbeds(reply: Reply, total?: number): readonly APIEmbed[] {
  const color = COLORS[reply.tone];
  if (reply.sections.length === 0) {
    const description = truncateMarkdown(
      neutralizeMentions(reply.text.trim(), reply.shows),
      Math.min(LIMITS.embedDescription, total ?? LIMITS.embedDescription),
    );
    return description === '' ? [] : [{ color, description }];
  }
  const sections = reply.sections.slice(0, LIMITS.embeds);
  let left = total === undefined ? LIMITS.embedTotal : total - PLAIN_EXTRA * sections.length;
  return sections.flatMap((section, i) => {
    const { title, description } = layOut(section, Math.floor(left / (sections.length - i)), reply.shows);
    left -= countPoints(title) + countPoints(description);
    if (title === '' && description === '') return [];
    return [{ color, ...(title !== '' && { title }), ...(description !== '' && { description }) }];
  });
}

/** Returns title and description within `room` code points: the body is truncated, footnotes that do not fit are left out. */
function layOut(
  section: ReplySection,
  room: number,
  shows: Reply['shows'],
): { readonly title: string; readonly description: string } {
  const title = truncate(toInertText(section.title), Math.min(LIMITS.embedTitle, Math.floor(room / 2)));
  const whole = Math.min(LIMITS.embedDescription, room - countPoints(title)) - 3 * BLANK_LINE.length;
  const third = Math.floor(whole / 3);
  const caveat = toQuote(section.caveat, third, shows);
  const dates = toSmallPrint(section.dates, third);
  const body = neutralizeMentions(section.body.trim(), shows);
  const left = whole - countPoints(caveat) - countPoints(dates);
  const notes = toSmallPrint(section.footnotes.map(toNote), left - Math.min(countPoints(body), Math.floor(left / 3)));
  const parts = [caveat, truncateMarkdown(body, left - countPoints(notes)), [notes, dates].filter(isFilled).join('\n')];
  return { title, description: parts.filter(isFilled).join(BLANK_LINE) };
}

const BLANK_LINE = '\n\n';

const isFilled = (text: string): boolean => text !== '';

function toQuote(caveat: ReplySection['caveat'], limit: number, shows: Reply['shows']): string {
  const text = caveat?.text.trim() ?? '';
  if (text === '') return '';
  const lines = neutralizeMentions(`${caveat?.kind === 'warning' ? '⚠️' : 'ℹ️'} ${text}`, shows).split('\n');
  return truncateMarkdown(lines.map((line) => `> ${line}`).join('\n'), limit);
}

const toNote = ({ number, text, url }: ReplyFootnote): string => `[${number}] ${toInertText(text)}${toLink(url)}`;

/** Returns whole lines in small print, at most `limit` code points; a last line counts those that do not fit. */
function toSmallPrint(lines: readonly string[], limit: number): string {
  const all = lines.map((line) => `-# ${neutralizeMentions(line.replaceAll(/\s*\n\s*/gu, ' '))}`);
  if (countPoints(all.join('\n')) <= limit) return all.join('\n');
  const kept: string[] = [];
  let left = limit - countPoints(formatRest(all.length));
  for (const line of all) {
    left -= countPoints(line) + 1;
    if (left < 0) break;
    kept.push(line);
  }
  return [...kept, formatRest(all.length - kept.length)].join('\n');
}

const formatRest = (count: number): string => `-# … +${count}`;

/** Returns a link if the source has a web address; brackets and mentions in the address are encoded. */
function toLink(url: string | null): string {
  if (!url || !/^https?:\/\//iu.test(url)) return '';
  return ` ([↗](${url.replaceAll(/[()<>\s@]/gu, (character) => `%${character.codePointAt(0)?.toString(16)}`)}))`;
}
