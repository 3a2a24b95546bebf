import { expect, test } from 'vitest';
import type { Right } from '../../../src/store/servers/types.ts';
import { HELPERS } from '../../support/discord/json.ts';
import { ANNA, buttonOf, type Moderated, useModerated } from '../../support/discord/moderated.ts';
import type { As } from '../../support/discord/people.ts';
import { menuOf, shownText } from '../../support/discord/reading.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';

let discord: TestDiscord;
let there: Moderated;

useModerated((started) => {
  ({ discord, there } = started);
});

const HELPER: As = { person: { id: '1200000000000000003', name: 'Chris' }, roles: [HELPERS] };
const FIELDS = { question: 'Does volleyball need tickets?', answer: 'No, it is free. [1]', sources: 'rules ¶1' };

const give = (right: Right): Promise<unknown> =>
  there.store.settings.setServer(discord.guildId, { moderatorRoles: [{ role: HELPERS, right }] }, 'Anna');

/** What a helper is told about a command: `allowed`, or the right that is missing. */
async function outcomeOf(command: string): Promise<string> {
  const { message } = await discord.slash(command, [], HELPER);
  const [, missing = null] = /needs the right “(.+?)”/u.exec(shownText(message)) ?? [];
  return missing ?? 'allowed';
}

test.each<[Right, Record<string, string>]>([
  ['gaps', { 'kb gaps': 'allowed', 'kb stats': 'allowed', 'kb export': 'edit entries', 'kb refresh': 'publish' }],
  ['edit', { 'kb gaps': 'allowed', 'kb export': 'allowed', 'kb refresh': 'publish', 'kb settings': 'change settings' }],
  ['publish', { 'kb export': 'allowed', 'kb refresh': 'allowed', 'kb settings': 'change settings' }],
  ['settings', { 'kb refresh': 'allowed', 'kb settings': 'allowed' }],
])('a role with the right to %s may do this and all before it', async (right, expected) => {
  await give(right);
  for (const [command, outcome] of Object.entries(expected))
    expect([command, await outcomeOf(command)]).toEqual([command, outcome]);
});

test('whoever may only answer gaps writes an entry for an open question, and no other', async () => {
  await give('gaps');
  const { message: declined } = await discord.slash('ask', [{ name: 'question', value: FIELDS.question }]);
  await discord.click(declined, buttonOf(declined, 'Ask the moderators'));
  const { message: queue } = await discord.slash('kb gaps', [], HELPER);
  const { id, values } = menuOf(queue);
  const { message: gap } = await discord.choose(queue, id, values[0] ?? '', HELPER);
  const form = await discord.openForm(gap, buttonOf(gap, 'Answer'), HELPER);
  for (const forged of ['kb-added:0', 'kb-added:999', 'kb-redone:none']) {
    const { message } = await discord.fillIn({ ...form, custom_id: forged }, gap, FIELDS, HELPER);
    expect(shownText(message)).toContain('“edit entries”');
  }
  expect(await there.store.entries.list(discord.guildId)).toEqual([]);
  const { message: saved } = await discord.fillIn(form, gap, FIELDS, HELPER);
  expect(shownText(saved)).toContain('Saved');
  const { message: again } = await discord.fillIn(form, gap, { ...FIELDS, question: 'Another?' }, HELPER);
  expect(shownText(again)).toContain('“edit entries”');
  expect(await there.store.entries.list(discord.guildId)).toHaveLength(1);
});

test('only members with Manage Server give rights, and never to everybody', async () => {
  await give('settings');
  const set = async (role: string, as: As, may = 'publish'): Promise<string> => {
    const options = [
      { name: 'moderators', type: 8, value: role },
      { name: 'may', value: may },
    ];
    return shownText((await discord.slash('kb settings', options, as)).message);
  };
  const before = await there.store.settings.ofServer(discord.guildId);
  expect(await set(HELPERS, HELPER)).toContain('Only members with Manage Server');
  const reset = await discord.slash('kb settings', [{ name: 'reset', value: 'moderatorRoles' }], HELPER);
  expect(shownText(reset.message)).toContain('Only members with Manage Server');
  expect(await set(discord.guildId, ANNA)).toContain('the role everybody has');
  expect(await set(HELPERS, ANNA, 'everything')).toContain('answer gaps, edit entries');
  expect(await there.store.settings.ofServer(discord.guildId)).toEqual(before);
  expect(await set(HELPERS, ANNA, 'edit')).toContain(`${HELPERS}> (edit entries)`);
  expect(await set(HELPERS, ANNA, 'nothing')).not.toContain(HELPERS);
  expect(shownText((await discord.slash('kb gaps', [], HELPER)).message)).toContain('Only moderators');
  expect((await there.store.settings.ofServer(discord.guildId)).moderatorRoles).toEqual([]);
});

test('a role that can publish is lost at once with the role, and history shows publications to such roles only', async () => {
  await give('publish');
  const history = async (as: As): Promise<string> => shownText((await discord.slash('kb history', [], as)).message);
  expect(await history(HELPER)).toContain('Published');
  expect(await history({ ...HELPER, roles: [] })).toContain('Only moderators');
  await give('edit');
  expect(await history(HELPER)).not.toContain('Published');
  const { message } = await discord.slash('kb history', [], ANNA);
  for (const id of ['revision:1', 'diff:1/1', 'export-revision:1', 'roll-back:1', 'rolled-back:1']) {
    const { message: refused } = await discord.click(message, id, HELPER);
    expect(shownText(refused)).toContain('“publish”');
  }
});
