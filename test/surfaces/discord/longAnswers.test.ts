import { expect } from 'vitest';
import type { Entry } from '../../../src/knowledge/types.ts';
import { buildSnapshot } from '../../../src/library/buildSnapshot.ts';
import { Library } from '../../../src/library/Library.ts';
import { ENTRIES, toKnowledge } from '../../support/discord/library.ts';
import { buttonsOf, shownText } from '../../support/discord/reading.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { test } from '../../support/discord/test.ts';

const PARAGRAPHS = Array.from({ length: 300 }, (_, i) => `Paragraph ${i} about how the tower is lit.`);
const CODE = ['```ts', 'lightTheTower();', '```'].join('\n');

/** A library whose first entry has another body. */
function libraryWith(body: string): Library {
  const entries: readonly Entry[] = ENTRIES.map((entry, i) => (i === 0 ? { ...entry, body } : entry));
  return new Library(
    buildSnapshot(toKnowledge(entries)),
    async () => buildSnapshot(toKnowledge(entries)),
    () => 0,
  );
}

const ask = async (discord: TestDiscord) =>
  (await discord.slash('ask', [{ name: 'question', value: 'where did the harbour cats go?' }])).message;
const pageButtons = (message: Parameters<typeof buttonsOf>[0]) =>
  buttonsOf(message).filter(({ label }) => /[◀▶]/u.test(label));

test('a long answer goes on in private, page by page, and nothing of it is missing', async ({ discord, start }) => {
  await start({ library: libraryWith(`${[...PARAGRAPHS, CODE].join('\n\n')} [1]`) });
  const first = await ask(discord);
  const [next] = pageButtons(first);
  expect(next?.label).toMatch(/^2\/\d+ ▶$/u);
  const { by, message: second } = await discord.click(first, next?.id ?? '');
  expect([by, second.ephemeral]).toEqual(['reply', true]);
  const read = [shownText(first), shownText(second)];
  let page = second;
  for (;;) {
    const forth = pageButtons(page).find(({ label }) => label.endsWith('▶'));
    if (!forth) break;
    const turned = await discord.click(page, forth.id);
    expect(turned.by).toBe('update');
    page = turned.message;
    read.push(shownText(page));
  }
  expect(read.length).toBeGreaterThan(3);
  for (const text of [...PARAGRAPHS, CODE]) expect(read.filter((one) => one.includes(text))).toHaveLength(1);
  // The caveat and the footnotes are on every page.
  for (const text of read) expect(text).toMatch(/Nobody else has confirmed it[\s\S]*\[1\] A week at the harbour/u);
  const back = pageButtons(page).find(({ label }) => label.startsWith('◀'));
  expect(shownText((await discord.click(page, back?.id ?? '')).message)).toBe(read.at(-2));
});

test('a page that is no more is the last there is; one of an entry that is gone is refused', async ({
  discord,
  start,
}) => {
  await start({ library: libraryWith('Short. [1]') });
  const message = await ask(discord);
  expect(pageButtons(message)).toEqual([]);
  const { message: last } = await discord.click(message, 'read:key00001/7');
  expect(shownText(last)).toContain('Short.');
  for (const id of ['read:key99999/1', 'read:key00001', 'read:', 'leaf:key00001/-1']) {
    const { message: refused } = await discord.click(message, id);
    expect(refused.ephemeral, id).toBe(true);
    expect(shownText(refused), id).toContain('no longer');
  }
});

test('one image is the embed’s, several are a gallery, and their descriptions stay', async ({ discord, start }) => {
  const image = (name: string): string => `![the ${name}](https://example.org/${name}.png)`;
  const bot = await start({ library: libraryWith(`It is at ${image('pier')}. [1]`) });
  const one = (await ask(discord)).body.embeds ?? [];
  expect(one.map(({ image: shown }) => shown?.url)).toEqual(['https://example.org/pier.png']);
  expect(one[0]?.description).toContain('It is at the pier.');
  await bot.close();
  await start({ library: libraryWith(`${image('pier')}, ${image('quay')} and ${image('mole')}. [1]`) });
  const many = (await ask(discord)).body.embeds ?? [];
  expect(many.map(({ image: shown }) => shown?.url)).toEqual(
    ['pier', 'quay', 'mole'].map((name) => `https://example.org/${name}.png`),
  );
  expect(new Set(many.map(({ url }) => url)).size).toBe(1);
  expect(many[0]?.description).toContain('the pier, the quay and the mole.');
});

test('without embeds, images are links', async ({ discord, start }) => {
  await start({ library: libraryWith('It is at ![the pier](https://example.org/pier.png). [1]') });
  const as = { botPermissions: 2248473465835073n & ~(1n << 14n) };
  const { message } = await discord.slash('ask', [{ name: 'question', value: 'where did the harbour cats go?' }], as);
  expect(message.body.embeds ?? []).toEqual([]);
  expect(message.body.content).toContain('[the pier](https://example.org/pier.png)');
});
