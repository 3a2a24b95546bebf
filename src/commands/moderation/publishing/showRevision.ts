import { privateNotice } from '../../../answer/reply/notice.ts';
import type { Button } from '../../../answer/reply/types.ts';
import type { Reply } from '../../../answer/types.ts';
import { type ModeratorContext, quoteLine } from '../context/ModeratorContext.ts';
import { countsOf, recordLine, toSummary } from './kbHistory.ts';

const MAX_OPTIONS = 25;
const MAX_HEADINGS = 8;

/** Returns the page of one publication, or null if it is not kept. */
export async function showRevision(number: number, moderator: ModeratorContext): Promise<Reply | null> {
  const { store, messages } = moderator;
  const records = await store.knowledge.list({ limit: MAX_OPTIONS + 1 });
  const record = records.find((one) => one.number === number);
  if (!record) return null;
  const live = records[0]?.number;
  const { added = [], changed = [], removed = [] } = toSummary(record.summary);
  const all = countsOf(record);
  const part = (title: string, headings: readonly string[], count: number): readonly string[] => [
    ...headings.slice(0, MAX_HEADINGS).map((heading) => `- ${title}: ${quoteLine(heading, 200)}`),
    ...(count > MAX_HEADINGS ? [`- ${title}: ${messages.andMore(count - MAX_HEADINGS)}`] : []),
  ];
  const button = (id: string, label: string, style: Button['style'] = 'secondary'): Button => ({ id, label, style });
  const others = records.filter((one) => one.number !== number).slice(0, MAX_OPTIONS);
  return {
    ...privateNotice(
      [
        recordLine(record, messages),
        ...part(messages.added, added, all.added),
        ...part(messages.changed, changed, all.changed),
        ...part(messages.removed, removed, all.removed),
      ].join('\n'),
    ),
    selects:
      others.length === 0
        ? []
        : [
            {
              id: 'diff',
              placeholder: messages.compare,
              options: others.map((one) => ({
                value: `${Math.min(number, one.number)}/${Math.max(number, one.number)}`,
                label: `${one.number} · ${one.revision}`,
                description: null,
              })),
            },
          ],
    buttons: [
      ...(number === live ? [] : [button(`roll-back:${number}`, messages.rollBackTo, 'danger')]),
      button(`export-revision:${number}`, messages.export),
      button('kb-history', messages.back),
    ],
  };
}
