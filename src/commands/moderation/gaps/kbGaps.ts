import { emptyReply } from '../../../answer/reply/toReply.ts';
import type { Button, Reply } from '../../../answer/types.ts';
import { en } from '../../../locales/en/commandNames.ts';
import type { Gap } from '../../../store/curation/types.ts';
import type { Action, Command } from '../../types.ts';
import { closeQuestion } from '../context/closeQuestion.ts';
import { asModerator, type ModeratorContext, say, truncateLine } from '../context/ModeratorContext.ts';
import { entryModal } from '../entries/entryModal.ts';
import { describeGap, gapLine } from './describeGap.ts';

const PAGE = 10;
/** Gaps that are looked through to find one. */
const MAX_GAPS = 500;

/** `/kb gaps`: what people asked and could not find, most asked first. */
export const kbGaps: Command = {
  name: 'kb gaps',
  description: en.commands['kb gaps'].description,
  options: [],
  for: 'moderators',
  run: (_args, context) => asModerator(context, (desk) => listGaps(0, desk)),
};

/** `gaps:<offset>`: another page of it. */
export const gapsPage: Action = {
  name: 'gaps',
  for: 'moderators',
  run: (argument, context) =>
    asModerator(context, async (desk) => ({
      ...(await listGaps(Math.trunc(Number(argument)) || 0, desk)),
      replaces: true,
    })),
};

/** `gap:<question id>`: one of them, and what can be done about it. */
export const gap: Action = {
  name: 'gap',
  for: 'moderators',
  run: (argument, context) =>
    asModerator(context, async (desk) => {
      const { messages } = desk;
      const { found, id } = await findGap(argument, desk);
      if (!found) return gone(desk);
      const button = (action: string, label: string, style: Button['style']): Button => ({
        id: `${action}:${id}`,
        label,
        style,
      });
      return {
        ...say(describeGap(found, messages)),
        buttons: [
          button('gap-answer', messages.answer, 'primary'),
          button('gap-link', messages.link, 'secondary'),
          button('gap-dismiss', messages.dismiss, 'danger'),
          { id: 'gaps:0', label: messages.back, style: 'secondary' },
        ],
        replaces: true,
      };
    }),
};

/** `gap-answer:<question id>`: the form of a new entry, the wordings filled in. */
export const answerGap: Action = {
  name: 'gap-answer',
  for: 'moderators',
  run: (argument, context) =>
    asModerator(context, async (desk) => {
      const { messages } = desk;
      const { found, id } = await findGap(argument, desk);
      if (!found) return gone(desk);
      const [first, ...others] = found.questions;
      const question = truncateLine(first?.text ?? '', 200);
      const asked = others
        .map(({ text }) => text)
        .join('\n')
        .slice(0, 4000);
      return entryModal(`kb-added:${id}`, messages.answer, { question, asked }, messages);
    }),
};

/** `gap-dismiss:<question id>`: it needs no answer, and does not come back. */
export const dismissGap: Action = {
  name: 'gap-dismiss',
  for: 'moderators',
  run: (argument, context) =>
    asModerator(context, async (desk) => {
      const closed = await closeQuestion(toId(argument), 'dismissed', null, desk);
      if (closed === 0) return gone(desk);
      return { ...say(desk.messages.dismissed), replaces: true };
    }),
};

export const toId = (argument: string): number => (/^\d{1,15}$/u.test(argument) ? Number(argument) : 0);

export const gone = ({ messages }: ModeratorContext): Reply => say(messages.questionGone, 'error');

/** The open gap that a question of this server belongs to. */
export async function findGap(
  argument: string,
  { store, serverId }: ModeratorContext,
): Promise<{ readonly found: Gap | null; readonly id: number }> {
  const id = toId(argument);
  const question = await store.questions.get(serverId, id);
  if (question?.status !== 'open') return { found: null, id };
  const { gaps } = await store.questions.gaps({ serverId, limit: MAX_GAPS });
  const found = gaps.find(({ groupKey }) => groupKey === question.groupKey);
  const { times, firstAsked, lastAsked, groupKey } = question;
  return { found: found ?? { groupKey, times, firstAsked, lastAsked, questions: [question] }, id };
}

async function listGaps(offset: number, { store, serverId, messages }: ModeratorContext): Promise<Reply> {
  const from = Math.max(0, offset);
  const { gaps, total } = await store.questions.gaps({ serverId, limit: PAGE, offset: from });
  if (gaps.length === 0) return say(total === 0 ? messages.nothingOpen : messages.emptyPage);
  const lines = gaps.map((one, i) => `${from + i + 1}. ${gapLine(one, messages)}`);
  const page = (to: number, label: string): Button => ({ id: `gaps:${to}`, label, style: 'secondary' });
  return {
    ...emptyReply('notice'),
    text: [`**${messages.openQuestions(total)}**`, ...lines].join('\n'),
    selects: [
      {
        id: 'gap',
        placeholder: messages.chooseQuestion,
        options: gaps.map((one) => ({
          value: String(one.questions[0]?.id ?? 0),
          label: truncateLine(one.questions[0]?.text ?? '', 100),
          description: `${one.times}×`,
        })),
      },
    ],
    buttons: [
      ...(from > 0 ? [page(Math.max(0, from - PAGE), messages.back)] : []),
      ...(from + PAGE < total ? [page(from + PAGE, messages.more)] : []),
    ],
    private: true,
  };
}
