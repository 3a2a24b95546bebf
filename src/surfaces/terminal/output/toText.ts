import type { Reply } from '../../../answer/types.ts';

/** Returns a reply as plain text, without the control characters that could control a terminal. */
export function toText(reply: Reply): string {
  const parts: string[] = [];
  if (reply.text !== '') parts.push(reply.text);
  for (const section of reply.sections) {
    parts.push(section.title, section.body);
    if (section.caveat) parts.push(`${section.caveat.kind === 'warning' ? 'Caution' : 'Note'}: ${section.caveat.text}`);
    parts.push(...section.dates);
    const notes = section.footnotes.map(({ number, text, url }) => `[${number}] ${text}${url ? ` ${url}` : ''}`);
    if (notes.length > 0) parts.push(notes.join('\n'));
  }
  const offers = reply.suggestions.map(({ label }) => `  - ${label}`);
  if (offers.length > 0) parts.push([reply.tone === 'answer' ? 'Related:' : 'Nearest:', ...offers].join('\n'));
  return parts.join('\n\n').replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '');
}
