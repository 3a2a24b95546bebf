import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/loadKnowledge.ts';
import { brief, entry, folderOf, SOURCES } from '../../support/knowledge.ts';

const TEXT = 'Some words to read here.';

test('a folder without our layout is read as documents, each with its own path', async () => {
  const folder = folderOf({
    'README.md': TEXT,
    'guide/intro.MD': TEXT,
    'guide/more/notes.markdown': TEXT,
    'guide/page.HTM': `<p>${TEXT}</p>`,
    'api/intro.mdx': TEXT,
    'api/plain.text': TEXT,
    'api/letter.odt': 'x',
    'api/logo.svg': '<svg/>',
    'style.css': 'x',
    LICENSE: 'x',
    'package.json': '{}',
    'node_modules/x/README.md': TEXT,
    'docs/node_modules/x/README.md': TEXT,
    'dist/x.md': TEXT,
    'docs/dist/kept.md': TEXT,
    '.github/x.md': TEXT,
  });
  const { entries, problems } = await loadKnowledge(folder);
  expect(brief(problems)).toEqual(['api/letter.odt:1 warning document/unsupported-format']);
  expect(entries.map(({ id, file }) => `${id} ${file}`)).toEqual([
    'README#¶1 README.md',
    'api-intro#¶1 api/intro.mdx',
    'plain#¶1 api/plain.text',
    'kept#¶1 docs/dist/kept.md',
    'guide-intro#¶1 guide/intro.MD',
    'notes#¶1 guide/more/notes.markdown',
    'page#¶1 guide/page.HTM',
  ]);
});

test('with our layout, README and index files are read in articles/ alone', async () => {
  const folder = folderOf({
    'README.md': TEXT,
    'faq/README.md': TEXT,
    'faq/a.md': entry('Q'),
    'sources.yaml': SOURCES,
    'articles/README.md': TEXT,
    'articles/rules/index.md': TEXT,
    'articles/shop/index.md': TEXT,
    'guide/x.md': TEXT,
  });
  const { entries, sources, problems } = await loadKnowledge(folder);
  expect(problems).toEqual([]);
  expect(entries.map(({ id }) => id)).toEqual(['a#q', 'README#¶1', 'rules#¶1', 'shop#¶1']);
  expect(sources.get('rules')?.title).toBe('Rules');
});

test('links out of a folder of documents are errors', async () => {
  const outside = folderOf({ 'x.md': TEXT });
  const folder = folderOf({ 'a.md': TEXT });
  symlinkSync(join(outside, 'x.md'), join(folder, 'x.md'));
  symlinkSync(outside, join(folder, 'sub'));
  const { entries, problems } = await loadKnowledge(folder);
  expect(brief(problems)).toEqual(['sub:1 error file/outside-folder', 'x.md:1 error file/outside-folder']);
  expect(entries).toHaveLength(1);
});
