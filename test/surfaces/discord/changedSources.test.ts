import { expect, test } from 'vitest';
import { valuesOf } from '../../support/discord/forms.ts';
import { ANNA, BEN, buttonOf, type Moderated, useModerated } from '../../support/discord/moderated.ts';
import type { As } from '../../support/discord/people.ts';
import { menuOf, shownText } from '../../support/discord/reading.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import type { SentMessage } from '../../support/discord/world.ts';
import { NEW_FEE, RULES, rulesFolder } from '../../support/rules.ts';

let discord: TestDiscord;
let there: Moderated;

useModerated((started) => {
  ({ discord, there } = started);
});

const CHANGED = 'The source has changed since this was written.';
const kb = async (name: string, as: As = ANNA): Promise<SentMessage> =>
  (await discord.slash(`kb ${name}`, [], as)).message;
/** Asked in private: what was answered in public a moment ago is only pointed to. */
async function askFee(as?: As): Promise<string> {
  const options = [
    { name: 'question', value: 'How much is the yearly fee?' },
    { name: 'private', value: true },
  ];
  const text = shownText((await discord.slash('ask', options, as)).message);
  expect(text).toContain('euros a year.');
  return text;
}

/** The bot serves the old rules; then the folder has the new ones, and Anna publishes them. */
async function publishNewFee(): Promise<SentMessage> {
  there.folder = rulesFolder(RULES);
  await kb('refresh');
  expect(await askFee()).not.toContain(CHANGED);
  there.folder = rulesFolder(['# House rules', 'Welcome!', ...NEW_FEE.slice(1)]);
  return kb('refresh');
}

test('a changed source is reported, listed with the difference, and said until a moderator keeps the answer', async () => {
  await there.store.settings.setServer(discord.guildId, { logChannel: discord.channelId }, 'x');
  const report = await publishNewFee();
  expect(shownText(report)).toContain('**Sources changed (1)**');
  expect(shownText(report)).toContain(
    'How much is the yearly fee? · House rules, ¶3 → ¶4: “Members pay twenty euros a year, in …” → “Members pay thirty euros a year, in …”',
  );
  const answer = await askFee();
  expect(answer).toContain(CHANGED);
  expect(answer).toContain('House rules, ¶4');

  const list = await kb('gaps');
  expect(shownText(list)).toContain('**Sources changed (1)**');
  const { id, values } = menuOf(list);
  expect(id).toBe('changed-source');
  const { message: change } = await discord.choose(list, id, values[0] ?? '', ANNA);
  expect(shownText(change)).toContain(
    '- Members pay twenty euros a year, in March.\n+ Members pay thirty euros a year, in March.',
  );
  const keep = buttonOf(change, 'Keep');
  const { message: kept } = await discord.click(change, keep, ANNA);
  expect(shownText(kept)).toContain('**Kept:** How much is the yearly fee?');
  expect(await askFee()).not.toContain(CHANGED);
  expect(await askFee()).toContain('House rules, ¶4');
  expect(shownText(await kb('gaps'))).not.toContain('Sources changed');
  await discord.until('tell the log channel', () =>
    discord.sent.find((one) => shownText(one).includes('after its source changed')),
  );
  const { message: again } = await discord.click(change, keep, BEN);
  expect(shownText(again)).toContain('That is settled');
});

test('an edited answer no longer says so here; it cites the paragraph where it is now', async () => {
  const report = await publishNewFee();
  const { message: list } = await discord.click(report, buttonOf(report, 'Sources changed'), ANNA);
  const { message: change } = await discord.choose(list, menuOf(list).id, menuOf(list).values[0] ?? '', ANNA);
  const form = await discord.openForm(change, buttonOf(change, 'Edit'), ANNA);
  expect(valuesOf(form).sources).toBe('rules ¶4');
  await discord.fillIn(form, change, { answer: 'It is thirty euros a year. [1]' }, ANNA);
  expect(await askFee()).toContain('thirty euros');
  expect(await askFee()).not.toContain(CHANGED);
  expect(shownText(await kb('gaps'))).not.toContain('Sources changed');
  // Everywhere else the folder's answer stands, and says so.
  expect(await askFee({ in: 'dm' })).toContain(CHANGED);
});

test('what changed again since it was shown is not kept unseen', async () => {
  await publishNewFee();
  const list = await kb('gaps');
  const { message: change } = await discord.choose(list, menuOf(list).id, menuOf(list).values[0] ?? '', ANNA);
  there.folder = rulesFolder(NEW_FEE.map((one) => one.replace('thirty', 'forty')));
  await kb('refresh');
  const { message: refused } = await discord.click(change, buttonOf(change, 'Keep'), ANNA);
  expect(shownText(refused)).toContain('Somebody has just changed that entry.');
  expect(await askFee()).toContain(CHANGED);
});

test('a paragraph that went is said to be gone, and a paragraph that moved is no change', async () => {
  there.folder = rulesFolder(RULES);
  await kb('refresh');
  there.folder = rulesFolder(
    [...RULES.slice(0, 2), 'Paid members have a key.', ...RULES.slice(3)].slice(0, 2).concat(RULES.slice(3)),
  );
  expect(shownText(await kb('refresh'))).toContain('“Members pay twenty euros a year, in March.” → no longer there');
  there.folder = rulesFolder(['# House rules', 'Welcome!', ...RULES.slice(1)]);
  expect(shownText(await kb('refresh'))).not.toContain('Sources changed');
  expect(await askFee()).toContain('House rules, ¶4');
  expect(await askFee()).not.toContain(CHANGED);
});
