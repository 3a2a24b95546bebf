import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../support/entriesOf.ts';

const bodiesOf = async (text: string) => (await entriesOf({ 'articles/kiln.md': text })).map(({ body }) => body);

describe('a line that names the subject of the paragraph below it', () => {
  test.each([
    ['a message in code', '`Kiln will not heat`', 'Check the fuse behind the panel.'],
    ['a problem without an end', 'Kiln trips the fuse box', 'Bake on the other circuit instead.'],
  ])('stays with the paragraph: %s', async (_, line, remedy) => {
    expect(await bodiesOf(`# The kiln\n\n${line}\n\n${remedy}\n`)).toEqual([`${line}\n${remedy} [1]`]);
  });

  test('both paragraphs are cited', async () => {
    const [entry] = await entriesOf({ 'articles/kiln.md': '# The kiln\n\n`Fault 9`\n\nReset the timer twice.\n' });
    expect(entry?.footnotes[0]?.citations[0]?.paragraphs).toEqual([2, 3]);
  });

  test.each([
    ['a sentence of its own', 'The kiln is hot.', 'Wear gloves when you open it.'],
    ['a caption of a kind', 'Photo: the kiln', 'Wear gloves when you open it.'],
  ])('is no label: %s', async (_, line, text) => {
    expect(await bodiesOf(`# The kiln\n\n${line}\n\n${text}\n`)).toHaveLength(2);
  });
});

test('a question is no heading of the one after it', async () => {
  const entries = await entriesOf({
    'articles/kiln.md': '# The kiln\n\n- Who fires it?\n  - The warden.\n\n- When is it cold?\n  - On Mondays.\n',
  });
  expect(entries.map(({ article }) => article?.context)).toEqual(['The kiln', 'The kiln']);
});
