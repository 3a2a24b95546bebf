import type { APIEmbed } from 'discord.js';
import { replaceImages, toImageLink } from '../../../answer/reply/replaceImages.ts';
import { toInertText } from '../../../answer/reply/toInertText.ts';
import type { ReplyFootnote } from '../../../answer/reply/types.ts';
import type { Reply, ReplySection } from '../../../answer/types.ts';
import { truncate } from '../../../base/truncate.ts';
import { cutPages, pageText } from './cutPages.ts';
import { countPoints, LIMITS } from './limits.ts';
import { neutralizeMentions } from './neutralizeMentions.ts';
import { takeImages } from './takeImages.ts';
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

/** Embeds of one page of a reply. */
export interface PagedEmbeds {
  readonly embeds: readonly APIEmbed[];
  /** Number of pages, at least 1. */
  readonly pages: number;
}

/**
 * Returns one embed for each section, or one with the text if there are no sections; empty ones are left out. The images of a
 * section follow it as embeds of the same address, which Discord draws as one.
 * @param total code points of all of them together if they are written as plain text, separators included; images are links then
 */
export function toEmbeds(reply: Reply, total?: number): PagedEmbeds {
  const color = COLORS[reply.tone];
  if (reply.sections.length === 0) {
    const description = truncateMarkdown(
      neutralizeMentions(reply.text.trim(), reply.shows),
      Math.min(LIMITS.embedDescription, total ?? LIMITS.embedDescription),
    );
    return { embeds: description === '' ? [] : [{ color, description }], pages: 1 };
  }
  const sections = reply.sections.slice(0, LIMITS.embeds);
  let left = total === undefined ? LIMITS.embedTotal : total - PLAIN_EXTRA * sections.length;
  const laidOut = sections.map((section, i) => {
    const room = Math.floor(left / (sections.length - i));
    const drawn = layOut(section, room, reply, total === undefined);
    left -= countPoints(drawn.title) + Math.max(...drawn.pages.map(countPoints));
    return drawn;
  });
  const pages = Math.max(...laidOut.map((one) => one.pages.length));
  const at = Math.min(Math.max(reply.paged?.at ?? 0, 0), pages - 1);
  const embeds = laidOut.flatMap(({ title, pages: texts, images }, i): APIEmbed[] => {
    const description = texts[at] ?? '';
    const shown = at === 0 ? images.slice(0, Math.floor(LIMITS.embeds / sections.length)) : [];
    if (at >= texts.length || (title === '' && description === '' && shown.length === 0)) return [];
    const [image, ...more] = shown.map((url) => ({ image: { url } }));
    // Embeds of one address are drawn as one; sections that show the same image stay apart by the fragment.
    const url = more.length > 0 ? `${shown[0]?.replace(/#.*$/su, '')}#${i + 1}` : null;
    const head = { color, ...(title !== '' && { title }), ...(description !== '' && { description }), ...image };
    return url === null ? [head] : [{ ...head, url }, ...more.map((one) => ({ url, ...one }))];
  });
  return { embeds, pages };
}

/** A section within its room. */
interface LaidOut {
  readonly title: string;
  /** Descriptions, one a page. */
  readonly pages: readonly string[];
  readonly images: readonly string[];
}

/**
 * Lays a section out within `room` code points. A body that does not fit goes on on further pages if the reply has any, and is
 * truncated if not; footnotes that do not fit are left out.
 */
function layOut(
  section: ReplySection,
  room: number,
  { shows, paged }: Pick<Reply, 'shows' | 'paged'>,
  drawsImages: boolean,
): LaidOut {
  const title = truncate(toInertText(section.title), Math.min(LIMITS.embedTitle, Math.floor(room / 2)));
  const whole = Math.min(LIMITS.embedDescription, room - countPoints(title)) - 3 * BLANK_LINE.length;
  const third = Math.floor(whole / 3);
  const box = toQuote(section.caveat, shows);
  // A caveat that would leave no room for the answer is read before it, page by page.
  const isLong = paged !== undefined && countPoints(box) > third;
  const caveat = isLong ? '' : truncateMarkdown(box, third);
  const dates = toSmallPrint(section.dates, third);
  const { text, images } = drawsImages ? takeImages(section.body) : linkImages(section.body);
  const answer = neutralizeMentions(text.trim(), shows);
  const body = isLong ? `${box}${BLANK_LINE}${answer}` : answer;
  const left = whole - countPoints(caveat) - countPoints(dates);
  const notes = toSmallPrint(section.footnotes.map(toNote), left - Math.min(countPoints(body), Math.floor(left / 3)));
  const limit = left - countPoints(notes);
  const bodies = paged && limit >= MIN_PAGE ? cutPages(body, limit).map(pageText) : [truncateMarkdown(body, limit)];
  const foot = [notes, dates].filter(isFilled).join('\n');
  return { title, images, pages: bodies.map((part) => [caveat, part, foot].filter(isFilled).join(BLANK_LINE)) };
}

const linkImages = (body: string) => ({ text: replaceImages(body, toImageLink), images: [] });

const BLANK_LINE = '\n\n';
/** Code points below which a page is no use: the text is truncated. */
const MIN_PAGE = 100;

const isFilled = (text: string): boolean => text !== '';

function toQuote(caveat: ReplySection['caveat'], shows: Reply['shows']): string {
  const text = caveat?.text.trim() ?? '';
  if (text === '') return '';
  const lines = neutralizeMentions(`${caveat?.kind === 'warning' ? '⚠️' : 'ℹ️'} ${text}`, shows).split('\n');
  return lines.map((line) => `> ${line}`).join('\n');
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
