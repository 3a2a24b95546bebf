import type { Entry, Source } from '../types.ts';
import { writeSources } from './writeSources.ts';

/**
 * Writes the front matter of a file of entries as lines, or returns no lines if it would be empty.
 * @param source of the entries without footnotes, in Markdown
 */
export function writeFrontMatter(
  { topic, asOf, expires }: Pick<Entry, 'topic' | 'asOf' | 'expires'>,
  sources: readonly Source[],
  source: string | null = null,
): readonly string[] {
  const lines = [
    ...(topic ? [`topic: ${JSON.stringify(topic)}`] : []),
    ...(asOf ? [`as-of: ${asOf}`] : []),
    ...(expires ? [`expires: ${JSON.stringify(expires)}`] : []),
    ...(source ? [`source: ${JSON.stringify(source)}`] : []),
    ...(sources.length > 0 ? ['sources:', ...writeSources(sources, '  ')] : []),
  ];
  return lines.length === 0 ? [] : ['---', ...lines, '---', ''];
}
