/** People who use the bot all at once, and note in the ledger what it acknowledges. */
import { setTimeout as sleep } from 'node:timers/promises';
import { between, pick } from '../../../bench/random.ts';
import type { Random } from '../../../src/base/seededRandom.ts';
import { type As, MANAGE_SERVER } from '../discord/people.ts';
import { buttonsOf, shownText } from '../discord/reading.ts';
import type { TestDiscord } from '../discord/startTestDiscord.ts';
import { LAMPS, lampQuestion, versionIn, writeVersion } from './folder.ts';
import type { Ledger } from './ledger.ts';

export interface Stage {
  readonly discord: TestDiscord;
  readonly folder: string;
  readonly ledger: Ledger;
  readonly random: Random;
  /** The copying of a version that is under way, or was last. */
  writing: Promise<void>;
}

export const BOATS: readonly string[] = ['Albatross', 'Barnacle', 'Cormorant', 'Dunlin', 'Egret'];
export const boatQuestion = (boat: string): string => `Who steers the boat ${boat}?`;

/** Everyone is somebody else, so that nobody has to wait. */
const somebody = ({ discord }: Stage, permissions = 0n): As => ({
  person: { id: discord.nextId(), name: 'Somebody' },
  permissions,
});
const moderator = (stage: Stage): As => somebody(stage, MANAGE_SERVER);
const ask = ({ discord }: Stage, question: string, as: As) =>
  discord.slash('ask', [{ name: 'question', value: question }], as);

/** Moderators write and rewrite the entries of this server. */
async function edit(stage: Stage): Promise<void> {
  const { discord, ledger, random } = stage;
  const [boat, as] = [pick(random, BOATS), moderator(stage)];
  const key = await findBoat(stage, boat);
  const text = `Captain number ${between(random, 1, 1_000_000)} steers it.`;
  const form =
    key === null
      ? await discord.commandForm('kb add', [], as)
      : await discord.commandForm('kb edit', [{ name: 'entry', value: key }], as);
  const fields = { question: boatQuestion(boat), answer: text, sources: 'ledger ¶1' };
  const { message } = await discord.fillIn(form, null, fields, as);
  const revision = /Saved:\*\* revision (\d+)/u.exec(shownText(message))?.[1];
  if (revision === undefined) return;
  ledger.saved.push({ boat, revision: Number(revision), text });
  ledger.count += 1;
}

/** The key of a boat's entry, from what is offered to moderators while they type. */
async function findBoat(stage: Stage, boat: string): Promise<string | null> {
  const offered = await stage.discord.type('kb edit', 'entry', boatQuestion(boat), moderator(stage));
  return offered.find(({ name }) => name.includes(boat))?.value ?? null;
}

/** A new version is copied into the folder, and refreshed while it is; now and then one goes back. */
async function publish(stage: Stage): Promise<void> {
  const { discord, folder, ledger, random } = stage;
  const as = moderator(stage);
  const version = Math.max(1, ...ledger.wished) + 1;
  ledger.wished.add(version);
  stage.writing = writeVersion(folder, version, between(random, 0, 40));
  await sleep(between(random, 0, 150));
  const { message } = await discord.slash('kb refresh', [], as);
  await stage.writing;
  if (!shownText(message).includes('**Published:**')) return;
  ledger.published.push({ version });
  ledger.count += 1;
  const back = buttonsOf(message).find(({ label }) => label === 'Roll back');
  if (!back || random() < 0.6) return;
  const number = Number(back.id.slice('roll-back:'.length));
  const { message: sure } = await discord.click(message, back.id, as);
  const { message: rolled } = await discord.click(sure, `rolled-back:${number}`, as);
  if (!shownText(rolled).includes('**Published:**')) return;
  ledger.published.push({ backTo: number });
  ledger.count += 1;
}

/** People ask in public, and some say thanks. */
async function read(stage: Stage): Promise<void> {
  const { discord, ledger, random } = stage;
  const as = somebody(stage);
  const lamp = pick(random, LAMPS);
  const { message } = await ask(stage, random() < 0.7 ? lampQuestion(lamp) : boatQuestion(pick(random, BOATS)), as);
  const version = versionIn(shownText(message));
  if (version === null) return;
  if (!ledger.wished.has(version)) throw new Error(`An answer names version ${version}, which nobody wrote.`);
  const thanks = buttonsOf(message).find(({ label }) => label === '👍');
  if (!thanks) throw new Error('An answer without 👍');
  const { message: said } = await discord.click(message, thanks.id, as);
  if (!shownText(said).includes('Thank')) return;
  ledger.thanked.set(lamp, (ledger.thanked.get(lamp) ?? 0) + 1);
  ledger.count += 1;
}

/** Somebody asks what nobody knows and waits for the moderators; they dismiss it, or say which entry it is. */
async function wonder(stage: Stage): Promise<void> {
  const { discord, ledger, random } = stage;
  const letters = Array.from({ length: 9 }, () => String.fromCodePoint(97 + between(random, 0, 25))).join('');
  const text = `zx${letters}q vw${letters.slice(2)}k?`;
  const as = somebody(stage);
  const { message } = await ask(stage, text, as);
  const button = buttonsOf(message).find(({ id }) => id.startsWith('moderators:'));
  if (!button) return;
  const id = Number(button.id.slice('moderators:'.length));
  const question = { text, waits: false, closed: false };
  ledger.questions.set(id, question);
  ledger.count += 1;
  const { message: noted } = await discord.click(message, button.id, as);
  question.waits = shownText(noted).includes('moderators');
  const key = await findBoat(stage, pick(random, BOATS));
  const close = key === null || random() < 0.5 ? `gap-dismiss:${id}` : `gap-linked:${id}/${key}`;
  const { message: closed } = await discord.click(message, close, moderator(stage));
  question.closed = /\*\*(?:Dismissed|Linked)/u.test(shownText(closed));
  ledger.count += 2;
}

async function set(stage: Stage): Promise<void> {
  const { discord, ledger, random } = stage;
  const wish = random() < 0.5;
  ledger.mentions.sent.add(wish);
  const options = [{ name: 'mentions', value: wish }];
  const { message } = await discord.slash('kb settings', options, moderator(stage));
  if (!shownText(message).includes('Mentions are')) return;
  ledger.mentions.confirmed = wish;
  ledger.mentions.sent.clear();
  ledger.count += 1;
}

/** Milliseconds that each of them rests between two acts, at most. */
const ACTORS: readonly (readonly [act: (stage: Stage) => Promise<void>, restMs: number])[] = [
  [edit, 80],
  [publish, 100],
  [read, 1_500],
  [wonder, 400],
  [set, 200],
];

/** Everyone acts until the bot is killed; what was under way then is waited for by nobody. */
export async function actUntil(killed: Promise<void>, stage: Stage): Promise<void> {
  let over = false;
  const end = killed.then(() => {
    over = true;
  });
  const loops = ACTORS.map(async ([act, restMs]) => {
    while (!over) {
      const acting = act(stage).catch((error: unknown) => {
        if (!over) throw error;
      });
      await Promise.race([acting, end]);
      await Promise.race([sleep(between(stage.random, 0, restMs)), end]);
    }
  });
  await Promise.all(loops);
}
