import type { Block } from '../../knowledge/documents/types.ts';
import type { Source } from '../../knowledge/types.ts';

/** What the front matter of a fetched document says. */
export type DocumentHead = Pick<Source, 'title' | 'publisher' | 'author' | 'published' | 'url'> & {
  readonly fetched: string;
};

/** Blocks → Markdown that reads as the same blocks, numbers included. */
export function writeDocument(head: DocumentHead, blocks: readonly Block[]): string {
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

/** What begins like a heading, an item, a quotation or a table is none here. */
function escapeStart(text: string): string {
  return text.replace(/^(?=[#>+=|~-])/u, '\\').replace(/^(\d{1,9})(?=[.)])/u, '$1\\');
}
