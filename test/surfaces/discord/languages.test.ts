import { expect } from 'vitest';
import { buttonsOf, shownText } from '../../support/discord/reading.ts';
import { botTest as test } from '../../support/discord/test.ts';

test.for([
  ['en-GB', 'Sources', 'I don’t have that', 'undated', 'questions on'],
  ['uk', 'Джерела', 'У базі знань цього немає', 'без дати', 'питання'],
  ['de', 'Quellen', 'Das steht nicht', 'ohne Datum', 'Fragen zu'],
  ['fr', 'Sources', 'Cela ne figure pas', 'sans date', 'répondre'],
  ['es-419', 'Fuentes', 'no está en la base', 'sin fecha', 'preguntas sobre'],
  ['ja', 'Sources', 'I don’t have that', 'undated', 'questions on'],
])('%s: buttons and notices change, answers stay', async ([
  locale = '',
  button = '',
  missing = '',
  undated = '',
  browse = '',
], { discord }) => {
  const as = { locale };
  const ask = (value: string) => discord.slash('ask', [{ name: 'question', value }], as);
  const { message } = await ask('who feeds the cats of the lighthouse?');
  expect(shownText(message)).toContain('The lighthouse keeper feeds them at six. [1]');
  expect(shownText(message)).toContain(undated);
  expect(buttonsOf(message).map(({ label }) => label)).toContain(button);
  expect(shownText((await ask('zzqx blorf')).message)).toContain(missing);
  expect(shownText((await discord.slash('faq', [], as)).message)).toContain(browse);
});
