import { explainWith } from '../../../library/answerWith.ts';
import { en } from '../../../locales/en/commandNames.ts';
import type { Command } from '../../types.ts';
import { asModerator, say } from '../context/ModeratorContext.ts';

/** `/kb test question:<text>`: why it is answered as it is, as `npm run explain` tells it. */
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
  for: 'moderators',
  run: ({ question }, context) =>
    asModerator(context, async () => {
      const text = String(question ?? '').slice(0, 500);
      const lines = (await explainWith(context.library, text, context.locale)).join('\n');
      // The block must not end before its end.
      return say(['```', lines.replaceAll('```', 'ʼʼʼ').slice(0, 3900), '```'].join('\n'));
    }),
};
