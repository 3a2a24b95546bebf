import { notice } from '../answer/toReply.ts';
import type { Source } from '../knowledge/types.ts';
import type { Command } from './types.ts';

/** How many sources one reply names. */
const SHOWN = 20;

/** `/sources`: the documents that answers cite. */
export const sources: Command = {
  name: 'sources',
  description: 'The documents that answers cite',
  options: [],
  for: 'everyone',
  run(_args, { library }) {
    const { knowledge } = library.snapshot;
    const all = [...knowledge.sources.values()];
    if (all.length === 0) return notice('The knowledge base names no sources.');
    const more = all.length > SHOWN ? [`… and ${all.length - SHOWN} more.`] : [];
    const lines = [...all.slice(0, SHOWN).map(describe), ...more, `Revision ${knowledge.revision}.`];
    return { ...notice(lines.join('\n')), private: true };
  },
};

function describe(source: Source): string {
  const by =
    [source.author, source.publisher].filter((name) => name !== null).join(', ') || 'author and publisher not stated';
  const link = source.url ? ` <${source.url}>` : '';
  return `- **${source.title}**: ${by}; ${source.published ?? 'undated'}.${source.note ? ` ${source.note}` : ''}${link}`;
}
