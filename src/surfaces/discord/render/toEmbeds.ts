import type { APIEmbed } from 'discord.js';
import type { Reply, ReplyFootnote, ReplySection } from '../../../answer/types.ts';
import { truncate } from '../../../base/truncate.ts';
import { countPoints, LIMITS } from './limits.ts';
import { neutralizeMentions } from './neutralizeMentions.ts';
import { truncateMarkdown } from './truncateMarkdown.ts';

const COLOURS: Readonly<Record<Reply['tone'], number>> = {
  answer: 0x3b_a5_5d,
  suggestion: 0xfa_a6_1a,
  decline: 0x74_7f_8d,
  notice: 0x58_65_f2,
  error: 0xed_42_45,
};

/** What stands between the embeds of one message, and around a title, where they are told in plain text. */
const SEPARATORS = 8;

/**
 * One embed a section, or one with the text where there are no sections; empty ones are left out.
 * @param total code points all of them may have together, with some to spare for what stands between them
 */
export function toEmbeds(reply: Reply, total?: number): readonly APIEmbed[] {
  const color = COLOURS[reply.tone];
  if (reply.sections.length === 0) {
    const description = truncateMarkdown(
      neutralizeMentions(reply.text.trim()),
      Math.min(LIMITS.embedDescription, total ?? LIMITS.embedDescription),
    );
    return description === '' ? [] : [{ color, description }];
  }
  const sections = reply.sections.slice(0, LIMITS.embeds);
  let left = total === undefined ? LIMITS.embedTotal : total - SEPARATORS * sections.length;
  return sections.flatMap((section, i) => {
    const { title, description } = layOut(section, Math.floor(left / (sections.length - i)));
    left -= countPoints(title) + countPoints(description);
    if (title === '' && description === '') return [];
    return [{ color, ...(title !== '' && { title }), ...(description !== '' && { description }) }];
  });
}

/** Title and description within `room`: the body is what is cut; footnotes that do not fit are left out whole. */
function layOut(section: ReplySection, room: number): { readonly title: string; readonly description: string } {
  const title = truncate(neutralizeMentions(section.title.trim()), Math.min(LIMITS.embedTitle, Math.floor(room / 2)));
  const whole = Math.min(LIMITS.embedDescription, room - countPoints(title)) - 3 * BLANK_LINE.length;
  const third = Math.floor(whole / 3);
  const caveat = toQuote(section.caveat, third);
  const dates = toSmallPrint(section.dates, third);
  const body = neutralizeMentions(section.body.trim());
  const left = whole - countPoints(caveat) - countPoints(dates);
  const notes = toSmallPrint(section.footnotes.map(toNote), left - Math.min(countPoints(body), Math.floor(left / 3)));
  const parts = [caveat, truncateMarkdown(body, left - countPoints(notes)), [notes, dates].filter(isText).join('\n')];
  return { title, description: parts.filter(isText).join(BLANK_LINE) };
}

const BLANK_LINE = '\n\n';

const isText = (text: string): boolean => text !== '';

function toQuote(caveat: ReplySection['caveat'], most: number): string {
  const text = caveat?.text.trim() ?? '';
  if (text === '') return '';
  const lines = neutralizeMentions(`${caveat?.kind === 'warning' ? '⚠️' : 'ℹ️'} ${text}`).split('\n');
  return truncateMarkdown(lines.map((line) => `> ${line}`).join('\n'), most);
}

const toNote = ({ number, text, url }: ReplyFootnote): string => `[${number}] ${text}${toLink(url)}`;

/** Lines in small print, whole ones only; those that do not fit in `most` code points are counted instead. */
function toSmallPrint(lines: readonly string[], most: number): string {
  const all = lines.map((line) => `-# ${neutralizeMentions(line.replaceAll(/\s*\n\s*/gu, ' '))}`);
  if (countPoints(all.join('\n')) <= most) return all.join('\n');
  const kept: string[] = [];
  let left = most - countPoints(moreOf(all.length));
  for (const line of all) {
    left -= countPoints(line) + 1;
    if (left < 0) break;
    kept.push(line);
  }
  return [...kept, moreOf(all.length - kept.length)].join('\n');
}

const moreOf = (count: number): string => `-# … +${count}`;

/** A link for a source with a web address; brackets and mentions in the address are encoded. */
function toLink(url: string | null): string {
  if (!url || !/^https?:\/\//iu.test(url)) return '';
  return ` ([↗](${url.replaceAll(/[()<>\s@]/gu, (sign) => `%${sign.codePointAt(0)?.toString(16)}`)}))`;
}
