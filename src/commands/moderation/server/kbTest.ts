import { privateNotice } from '../../../answer/reply/notice.ts';
import { toReply } from '../../../answer/reply/toReply.ts';
import { inspectWith } from '../../../library/answerWith.ts';
import { en } from '../../../locales/en/commandNames.ts';
import type { Command } from '../../types.ts';
import { asModerator, truncateLine } from '../context/ModeratorContext.ts';
import { describeTest } from './describeTest.ts';

/** `/kb test question:<text>`: shows the answer, says how sure it is, why, and what would change it. */
export const kbTest: Command = {
  name: 'kb test',
  description: en.commands['kb test'].description,
  options: [
    {
      type: 'text',
      name: 'question',
      description: en.commands['kb test'].options.question.description,
      required: true,
      maxLength: 500,
    },
  ],
  for: 'gaps',
  run: ({ question }, context) =>
    asModerator(context, async ({ messages }) => {
      const text = String(question ?? '').slice(0, 500);
      const inspection = await inspectWith(context.library, text, context.locale);
      const { sections } = toReply(inspection.answer, context.library.snapshot.knowledge, context);
      const [best] = inspection.candidates;
      return {
        ...privateNotice(describeTest(inspection, messages).join('\n')),
        sections,
        buttons: best
          ? [
              {
                id: `kb-edit:${best.entry.key}`,
                label: `${messages.edit}: ${truncateLine(best.entry.heading, 60)}`,
                style: 'secondary',
              },
            ]
          : [],
        files: [{ name: 'signals.txt', bytes: Buffer.from(`${inspection.lines.join('\n')}\n`) }],
      };
    }),
};
