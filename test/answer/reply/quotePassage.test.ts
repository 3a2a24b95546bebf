import { expect, test } from 'vitest';
import { quotePassage } from '../../../src/answer/reply/quotePassage.ts';

test.each<[string, string, string | undefined, string]>([
  ['as it stands', 'One. Two. [1]', undefined, '> One. Two. [1]'],
  [
    'its first sentence leads already',
    'One is here. Two is there. [1]',
    'One is here.',
    '> One is here. Two is there. [1]',
  ],
  [
    'the sentence that answers leads',
    'One is here. Two is there. [1]',
    'Two is there.',
    '> Two is there. (…) One is here. [1]',
  ],
  [
    'what points back at it goes with it',
    'One is here. Two is there. It stays. Three left. [2]',
    'Two is there.',
    '> Two is there. It stays. (…) One is here. Three left. [2]',
  ],
  [
    'a sentence that points back does not lead',
    'One is here. It stays. [1]',
    'It stays.',
    '> One is here. It stays. [1]',
  ],
  [
    'a list keeps its order',
    'It needs:\n- a roof\n- a wheel [1]',
    '- a wheel',
    '> It needs:\n> - a roof\n> - a wheel [1]',
  ],
  ['a sentence that is not in it', 'One is here. [1]', 'Nowhere.', '> One is here. [1]'],
])('a passage is quoted: %s', (_, body, lead, quoted) => {
  expect(quotePassage(body, lead)).toBe(quoted);
});
