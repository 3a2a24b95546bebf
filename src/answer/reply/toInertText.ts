const ZERO_WIDTH_SPACE = '\u200B';

/** Characters that no reader sees, and those that turn the direction of what follows. */
const UNSEEN = /[^\P{Cc}\s]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** Characters that begin or end something in Markdown, and the colon that makes an address a link. */
const MARKUP = /[\\`*_~|[\]()<>]|:(?=\/\/)/gu;
/** Slash of an invitation, which Discord draws as a card whatever stands around it. */
const INVITE = /(?<=\.gg)\/|(?<=discord(?:app)?\.com)\/(?=invite)/giu;
const MENTION = /@(?=everyone|here)|<(?=@|#|\/|:|a:|t:|id:)/giu;
/** Headings, small print and lists at the start of a line. */
const START = /^(?=#{1,6}\s|-#|[-+]\s)/u;
const NUMBER = /^(\d{1,9})(?=[.)]\s)/u;

/**
 * Returns a text that somebody wrote, such as a question or a name, as one line of Markdown that shows it letter by letter: without
 * formatting, links, mentions and invitations.
 */
export function toInertText(text: string): string {
  return text
    .replaceAll(UNSEEN, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(MENTION, `$&${ZERO_WIDTH_SPACE}`)
    .replaceAll(MARKUP, '\\$&')
    .replaceAll(INVITE, '\\/')
    .replace(START, '\\')
    .replace(NUMBER, '$1\\');
}
