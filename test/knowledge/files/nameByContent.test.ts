import { expect, test } from 'vitest';
import { nameByContent } from '../../../src/knowledge/files/nameByContent.ts';

const tar = Buffer.alloc(512);
tar.write('ustar', 257);

test.each([
  ['notes.pdf', Buffer.from('PK\u0003\u0004rest'), 'archive', 'notes.zip'],
  ['notes.zip', Buffer.from('PK\u0003\u0004...[Content_Types].xml'), 'document', 'notes.docx'],
  ['notes', Buffer.from('%PDF-1.7'), 'document', 'notes.pdf'],
  ['a.b.tar.gz', Buffer.from([0x1f, 0x8b, 8]), 'archive', 'a.b.tar.gz'],
  ['a.txt', tar, 'archive', 'a.tar'],
  ['faq.csv', Buffer.from('q,a\n1,2'), 'document', 'faq.csv'],
  ['faq.MD', Buffer.from('# Hi'), 'document', 'faq.md'],
  ['faq.pdf', Buffer.from('just words'), 'document', 'faq.txt'],
  ['page', Buffer.from('<!doctype html><p>hi'), 'document', 'page.html'],
  ['../../etc/passwd', Buffer.from('root'), 'document', 'passwd.txt'],
  ['..\\faq.md', Buffer.from('# Hi'), 'document', 'faq.md'],
  ['faq.md', Buffer.from([0, 1, 2, 3]), 'unknown', 'faq.md'],
  ['faq.csv', Buffer.from('\uFEFFq', 'utf16le'), 'document', 'faq.csv'],
  ['', Buffer.from('words'), 'document', 'file.txt'],
])('%s is named after its content', (name, bytes, kind, expected) => {
  expect(nameByContent(name, bytes)).toEqual({ kind, name: expected });
});
