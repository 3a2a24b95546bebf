import { emptyReply, privateNotice } from '../../../answer/reply/notice.ts';
import type { Button } from '../../../answer/reply/types.ts';
import type { Reply } from '../../../answer/types.ts';
import { en } from '../../../locales/en/commandNames.ts';
import { parseId } from '../../entries/parseId.ts';
import type { Action, Command } from '../../types.ts';
import { closeQuestion } from '../context/closeQuestion.ts';
import { asModerator, type ModeratorContext, truncateLine } from '../context/ModeratorContext.ts';
import { entryModal } from '../entries/entryModal.ts';
import { addChangedSources } from './changedSources.ts';
import { describeGap, gapLine } from './describeGap.ts';
import { withGap } from './withGap.ts';

const PAGE = 10;

/** `/kb gaps`: lists questions without an answer, most asked first. */
export const kbGaps: Command = {
  name: 'kb gaps',
  description: en.commands['kb gaps'].description,
  options: [],
  for: 'gaps',
  run: (_args, context) =>
    asModerator(context, async (moderator) => addChangedSources(await listGaps(0, moderator), moderator, context)),
};

/** `gaps:<offset>`: shows another page of the list. */
export const gapsPage: Action = {
  name: 'gaps',
  for: 'gaps',
  run: (argument, context) =>
    asModerator(context, async (moderator) => {
      const offset = Math.trunc(Number(argument)) || 0;
      const page = await listGaps(offset, moderator);
      return { ...(offset > 0 ? page : await addChangedSources(page, moderator, context)), replaces: true };
    }),
};

/** `gap:<question id>`: shows one gap, with buttons to answer, link or dismiss it. */
export const gap: Action = {
  name: 'gap',
  for: 'gaps',
  run: (argument, context) =>
    withGap(argument, context, (found, id, { messages }) => {
      const button = (action: string, label: string, style: Button['style']): Button => ({
        id: `${action}:${id}`,
        label,
        style,
      });
      return {
        ...privateNotice(describeGap(found, messages)),
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

/** `gap-answer:<question id>`: opens the form of a new entry with the wordings filled in. */
export const answerGap: Action = {
  name: 'gap-answer',
  for: 'gaps',
  run: (argument, context) =>
    withGap(argument, context, (found, id, { messages }) => {
      const [first, ...others] = found.questions;
      const question = truncateLine(first?.text ?? '', 200);
      const asked = others
        .map(({ text }) => text)
        .join('\n')
        .slice(0, 4000);
      return entryModal(`kb-added:${id}`, messages.answer, { question, asked }, messages);
    }),
};

/** `gap-dismiss:<question id>`: closes a question for good without an answer. */
export const dismissGap: Action = {
  name: 'gap-dismiss',
  for: 'gaps',
  run: (argument, context) =>
    asModerator(context, async (moderator) => {
      const id = parseId(argument);
      const closed = id === null ? 0 : await closeQuestion(id, 'dismissed', null, moderator);
      if (closed === 0) return { failed: 'question/gone' };
      return { ...privateNotice(moderator.messages.dismissed), replaces: true };
    }),
};

async function listGaps(offset: number, { store, serverId, messages }: ModeratorContext): Promise<Reply> {
  const from = Math.max(0, offset);
  const { gaps, total } = await store.questions.gaps({ serverId, limit: PAGE, offset: from });
  if (gaps.length === 0) return privateNotice(total === 0 ? messages.nothingOpen : messages.emptyPage);
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
