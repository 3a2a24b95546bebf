import { expect, test } from 'vitest';
import { knowledgeOf } from '../../support/documents.ts';

const read = async (text: string) => {
  const { entries, sources } = await knowledgeOf({ 'articles/01-card.md': text });
  return {
    entries: entries.map(({ kind, heading, body }) => `${kind}: ${heading}: ${body.replaceAll('\n', '/')}`),
    title: sources.get('01-card')?.title,
  };
};

test.each<[string, string, string[], string]>([
  [
    'a question in the front matter',
    '---\nlayout: faq\nquestion: "Can I pay by card?"\norder: 1\n---\nYes, with *any* of them.\n\nInvoices are possible, too.\n',
    ['faq: Can I pay by card?: Yes, with *any* of them.//Invoices are possible, too. [1]'],
    'Can I pay by card?',
  ],
  [
    'a title that asks, and sections below the answer',
    '---\ntitle: Can I pay by card?\n---\nYes, at the desk.\n\n## Fees\n\nThe fee is one per cent.\n',
    ['faq: Can I pay by card?: Yes, at the desk. [1]', 'passage: Fees: The fee is one per cent. [1]'],
    'Can I pay by card?',
  ],
  [
    'a document that repeats the question as its heading',
    '---\nquestion: Can I pay by card\n---\n# Can I pay by card?\n\nYes, at the desk.\n',
    ['faq: Can I pay by card?: Yes, at the desk. [1]'],
    'Can I pay by card',
  ],
  [
    'a title that asks nothing',
    '---\ntitle: Cards\n---\nCards are taken at the desk.\n',
    ['passage: Cards: Cards are taken at the desk. [1]'],
    'Cards',
  ],
])('%s', async (_, text, entries, title) => {
  expect(await read(text)).toEqual({ entries, title });
});
