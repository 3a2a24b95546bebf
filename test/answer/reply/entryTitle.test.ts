import { expect, test } from 'vitest';
import { entryTitle } from '../../../src/answer/reply/entryTitle.ts';

test.each<[string, Parameters<typeof entryTitle>[0], string]>([
  ['a question', { kind: 'faq', heading: 'How old is it?', body: 'Old. [1]' }, 'How old is it?'],
  ['a passage', { kind: 'passage', heading: 'Age', body: 'It is **old**, they say. [1]' }, 'Age: It is old, they say.'],
  [
    'a passage that opens with its heading',
    { kind: 'passage', heading: 'The pond', body: '**The pond:** It was dug in 1802. [1]' },
    'The pond: It was dug in 1802.',
  ],
  [
    'a long heading and a long passage',
    {
      kind: 'passage',
      heading: 'On the history of the pond and its frogs',
      body: `${'Frogs sing here. '.repeat(20)}[1]`,
    },
    'On the history of the pond and its frogs: Frogs sing here. Frogs sing here. Frogs sing here. Frogs…',
  ],
])('%s', (_, entry, title) => {
  expect(entryTitle(entry)).toBe(title);
  if (entry.kind === 'passage') expect([...title].length).toBeLessThanOrEqual(100);
});
