/** A line of words between two rows of signs, such as `═══ Rules ═══`. */
const BANNER = /^[ \t]*([═─━▬=~–—•·★☆✦-])\1{2,} *([^\n]*?[^\n═─━▬=~–—•·★☆✦ -]) *\1{3,}[ \t]*$/u;
/** A digit in a box, which numbers a rule, with the emphasis that may open before it. */
const KEYCAP = /^([ \t]*)(?:([0-9])\uFE0F?\u20E3|(🔟))\uFE0F?[ \t]*/u;
const MAX_LENGTH = 200;

/** Returns the words of a line that rows of signs make a heading, or null. */
export function readBanner(line: string): string | null {
  const [, , words = ''] = (line.length <= MAX_LENGTH && BANNER.exec(line)) || [];
  return /[\p{L}\p{N}]/u.test(words) ? words : null;
}

/** Writes a number that is drawn as a box as a number of Markdown: `1️⃣ Be kind` becomes `1. Be kind`. */
export function writeKeycap(line: string): string {
  return line.replace(KEYCAP, (_, space: string, digit: string | undefined) => `${space}${digit ?? 10}. `);
}

/** Writes decoration that chats use for headings and numbers as Markdown. */
export function writeDecoration(line: string): string {
  const banner = readBanner(line);
  return banner === null ? writeKeycap(line) : `## ${banner}`;
}
