import { emptyReply, privateNotice } from '../../../answer/reply/notice.ts';
import type { Button } from '../../../answer/reply/types.ts';
import type { Reply } from '../../../answer/types.ts';
import { findGaps } from '../../../service/gaps/findGaps.ts';
import type { CommandContext } from '../../types.ts';
import { type ModeratorContext, quoteLine, truncateLine } from '../context/ModeratorContext.ts';
import { gapLine } from './describeGap.ts';

const PAGE = 10;

/**
 * Lists a page of the open questions, most asked first.
 * @param isOffTopic lists those that nothing here is about, instead of the others
 */
export async function listGaps(
  offset: number,
  moderator: ModeratorContext,
  context: CommandContext,
  isOffTopic = false,
): Promise<Reply> {
  const { messages } = moderator;
  const from = Math.max(0, offset);
  const all = await findGaps(moderator, context.library);
  if (all.length === 0) return privateNotice(messages.nothingOpen);
  const listed = all.filter((one) => one.isOffTopic === isOffTopic);
  const gaps = listed.slice(from, from + PAGE);
  const others = all.length - listed.length;
  if (gaps.length === 0 && from > 0) return privateNotice(messages.emptyPage);
  const total = listed.length;
  const lines = gaps.map((one, i) => `${from + i + 1}. ${gapLine(one, messages, quoteLine)}`);
  const name = isOffTopic ? 'gaps-far' : 'gaps';
  const page = (to: number, label: string): Button => ({ id: `${name}:${to}`, label, style: 'secondary' });
  const title = isOffTopic ? messages.offTopic(total) : messages.openQuestions(total);
  return {
    ...emptyReply('notice'),
    text: [`**${title}**`, ...lines].join('\n'),
    selects:
      gaps.length === 0
        ? []
        : [
            {
              id: 'gap',
              placeholder: messages.chooseQuestion,
              options: gaps.map((one) => ({
                value: String(one.questions[0]?.id ?? 0),
                label: truncateLine(one.questions[0]?.text ?? '', 100),
                description: truncateLine(gapLine(one, messages, truncateLine), 100),
              })),
            },
          ],
    buttons: [
      ...(from > 0 ? [page(Math.max(0, from - PAGE), messages.back)] : []),
      ...(from + PAGE < total ? [page(from + PAGE, messages.more)] : []),
      ...(isOffTopic
        ? [{ id: 'gaps:0', label: messages.backToGaps, style: 'secondary' as const }]
        : others > 0
          ? [{ id: 'gaps-far:0', label: messages.offTopic(others), style: 'secondary' as const }]
          : []),
    ],
    private: true,
  };
}
