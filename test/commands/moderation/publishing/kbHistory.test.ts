import { expect, test } from 'vitest';
import { recordLine } from '../../../../src/commands/moderation/publishing/kbHistory.ts';
import type { Entry } from '../../../../src/knowledge/types.ts';
import { messagesFor } from '../../../../src/locales/messagesFor.ts';
import { summarize } from '../../../../src/service/publishing/createPublisher.ts';

const messages = messagesFor('en').moderation;
const record = { number: 3, revision: 'c67c5cacd8', publishedAt: 0, publishedBy: '42' };

test('a publication counts all its changes, however many headings its record holds', () => {
  const added = Array.from({ length: 25 }, (_, i) => ({ heading: `Question ${i}?` }) as Entry);
  const summary = summarize({ entries: 25, diff: { added, changed: [], removed: [] } });
  expect(summary.added).toHaveLength(20);
  expect(recordLine({ ...record, summary }, messages)).toContain('+25 ~0 −0');
});

test('a record of an earlier version counts the headings it holds', () => {
  const summary = { entries: 9, added: ['One?'], changed: [], removed: ['Two?', 'Three?'] };
  expect(recordLine({ ...record, summary }, messages)).toContain('+1 ~0 −2');
  expect(recordLine({ ...record, summary: null }, messages)).toContain('+0 ~0 −0');
});
