import { privateNotice } from '../../../answer/reply/notice.ts';
import { explainWith } from '../../../library/answerWith.ts';
import { en } from '../../../locales/en/commandNames.ts';
import type { Command } from '../../types.ts';
import { asModerator } from '../context/ModeratorContext.ts';

/** `/kb test question:<text>`: explains an answer, as `npm run explain` does. */
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
    asModerator(context, async () => {
      const text = String(question ?? '').slice(0, 500);
      const lines = (await explainWith(context.library, text, context.locale)).join('\n');
      // Keeps the text from closing the code block.
      return privateNotice(['```', lines.replaceAll('```', 'ʼʼʼ').slice(0, 3900), '```'].join('\n'));
    }),
};
