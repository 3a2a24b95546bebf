import { openContainer } from './openContainer.ts';
import { readAdmonition } from './readAdmonition.ts';
import { readDirective } from './readDirective.ts';
import { readTag } from './readTag.ts';
import { readTemplateTag } from './readTemplateTag.ts';
import type { Marker } from './types.ts';

const FIRST = /^[!?=:/<{@#-]/u;

/**
 * Reads the mark of a dialect at the start of a line; null if the line is Markdown.
 * @param isFollowed whether the next line is blank or indented further
 */
export function readMarker(words: string, isFollowed: boolean): Marker | null {
  if (!FIRST.test(words)) return null;
  if (words.startsWith('<')) return readTag(words);
  if (words.startsWith('{')) return readTemplateTag(words);
  if (/^[:/]/u.test(words)) return readDirective(words);
  if (words.startsWith('-')) return words === '--8<--' ? openContainer('hidden', words, '') : null;
  if (words.startsWith('@')) {
    const [, label] = /^@tab(?::active)?[ \t]+(.+)$/u.exec(words) ?? [];
    return label === undefined ? null : openContainer('tab', '@tab', label);
  }
  if (words.startsWith('#')) {
    const [, label] = /^#{1,6}[ \t]+\[([^\]]+)\]\(#tab\/[^)]*\)$/u.exec(words) ?? [];
    return label === undefined ? null : openContainer('tab', '#tab', label);
  }
  return readAdmonition(words, isFollowed);
}
