import { privateNotice } from '../../../answer/reply/notice.ts';
import type { Button } from '../../../answer/reply/types.ts';
import type { Reply } from '../../../answer/types.ts';
import { findNearest } from '../../../library/grouping/findNearest.ts';
import { en } from '../../../locales/en/commandNames.ts';
import { parseId } from '../../entries/parseId.ts';
import type { Action, Command, CommandContext } from '../../types.ts';
import { closeGap } from '../context/closeGap.ts';
import { asModerator, type ModeratorContext, truncateLine } from '../context/ModeratorContext.ts';
import { entryModal } from '../forms/entryModal.ts';
import { addChangedSources } from './changedSources.ts';
import { describeGap } from './describeGap.ts';
import { addFlagged } from './flaggedAnswers.ts';
import { listGaps } from './listGaps.ts';
import { withGap } from './withGap.ts';

/** Characters of a form's field. */
const MAX_ASKED = 4000;
/** Entries that a question is offered to be linked with. */
const NEAREST = 3;

/** `/kb gaps`: lists questions without an answer, most asked first. */
export const kbGaps: Command = {
  name: 'kb gaps',
  description: en.commands['kb gaps'].description,
  options: [],
  for: 'gaps',
  run: (_args, context) =>
    asModerator(context, async (moderator) => addToGaps(await listGaps(0, moderator, context), moderator, context)),
};

/** Adds what else wants a look: flagged answers and sources that changed. */
const addToGaps = async (page: Reply, moderator: ModeratorContext, context: CommandContext): Promise<Reply> =>
  addChangedSources(await addFlagged(page, moderator, context), moderator, context);

/** `gaps:<offset>`: shows another page of the list. */
export const gapsPage: Action = {
  name: 'gaps',
  for: 'gaps',
  run: (argument, context) =>
    asModerator(context, async (moderator) => {
      const offset = Math.trunc(Number(argument)) || 0;
      const page = await listGaps(offset, moderator, context);
      return { ...(offset > 0 ? page : await addToGaps(page, moderator, context)), replaces: true };
    }),
};

/** `gaps-far:<offset>`: shows a page of the questions that nothing here is about. */
export const offTopicPage: Action = {
  name: 'gaps-far',
  for: 'gaps',
  run: (argument, context) =>
    asModerator(context, async (moderator) => ({
      ...(await listGaps(Math.trunc(Number(argument)) || 0, moderator, context, true)),
      replaces: true,
    })),
};

/** `gap:<question id>`: shows one gap, with buttons to answer, link or dismiss it. */
export const gap: Action = {
  name: 'gap',
  for: 'gaps',
  run: (argument, context) =>
    withGap(argument, context, async (found, id, { messages }) => {
      const near = await findNearest(context.library, found.questions[0]?.text ?? '', NEAREST);
      const button = (action: string, label: string, style: Button['style']): Button => ({
        id: `${action}:${id}`,
        label,
        style,
      });
      return {
        ...privateNotice(describeGap(found, messages)),
        suggestions: near
          .filter(({ entry }) => entry.kind !== 'unknown')
          .map(({ entry }) => ({
            id: `gap-linked:${id}/${entry.key}`,
            label: messages.sameAs(truncateLine(entry.heading, 60)),
            style: 'success' as const,
          })),
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
      const lines = others.map(({ text }) => truncateLine(text, 400));
      const asked = lines.filter((_, i) => lines.slice(0, i + 1).join('\n').length <= MAX_ASKED).join('\n');
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
      const closed = id === null ? 0 : await closeGap(id, 'dismissed', null, moderator, context);
      if (closed === 0) return { failed: 'question/gone' };
      return { ...privateNotice(moderator.messages.dismissed), replaces: true };
    }),
};
