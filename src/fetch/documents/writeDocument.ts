import { createHash } from 'node:crypto';
import type { Block } from '../../knowledge/documents/types.ts';
import type { Source } from '../../knowledge/types.ts';

/** Front matter of a fetched document. */
export type FetchedHead = Pick<Source, 'title' | 'publisher' | 'author' | 'published' | 'url'> & {
  readonly fetched: string;
};

/** Returns the eight hexadecimal digits that identify a feed item, from the key that its feed gives it. */
export const toItemKey = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 8);

/** Writes a document as Markdown that is read as the same blocks with the same numbers. */
export function writeDocument(head: FetchedHead, blocks: readonly Block[]): string {
  const fields = Object.entries(head)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `${['---', ...fields, '---', '', blocks.map(writeBlock).join('\n\n')].join('\n')}\n`;
}

function writeBlock({ kind, level, markdown, asks }: Block): string {
  switch (kind) {
    case 'heading':
      return asks ? `<summary>${markdown}</summary>` : `${'#'.repeat(Math.min(6, Math.max(1, level)))} ${markdown}`;
    case 'item':
      return `${'  '.repeat(level)}- ${markdown}`;
    case 'end':
      return '</details>';
    case 'code':
      return markdown;
    case 'text':
      return escapeStart(markdown);
  }
}

/** Escapes the start of a paragraph that would read as a heading, list item, quotation or table. */
function escapeStart(text: string): string {
  return text.replace(/^(?=[#>+=|~-])/u, '\\').replace(/^(\d{1,9})(?=[.)])/u, '$1\\');
}
