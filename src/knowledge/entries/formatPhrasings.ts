import { escapeInline } from '../markdown/escapeInline.ts';

const BULLETS = ['-', '*', '+'] as const;

/**
 * Formats the “Also asked” list of an entry as lines.
 * @param below text below the list; if it begins with a list too, that one has another bullet, so that the two do not
 * become one
 */
export function formatPhrasings(phrasings: readonly string[], below: string): readonly string[] {
  if (phrasings.length === 0) return [];
  // With a dash before it, a phrasing of dashes alone would read as a horizontal rule.
  const isRule = phrasings.some((phrasing) => /^[-\s]+$/u.test(phrasing));
  const [, taken] = /^\s*([-*+])(?:\s|$)/u.exec(below) ?? [];
  const bullet = BULLETS.find((one) => one !== taken && !(one === '-' && isRule)) ?? '+';
  return ['Also asked:', '', ...phrasings.map((phrasing) => `${bullet} ${escapeInline(phrasing)}`), ''];
}
