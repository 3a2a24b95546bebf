/**
 * The whole bot is killed again and again while people ask, and moderators write, publish, close questions and change
 * settings. `KILLS=100 npm run soak -- kill` kills a hundred times on each store; `KILL_SEED` makes the same choices
 * again.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { pick } from '../../bench/random.ts';
import { seededRandom } from '../../src/base/seededRandom.ts';
import { openStore } from '../../src/store/openStore.ts';
import { shownText } from '../support/discord/reading.ts';
import { startTestDiscord, type TestDiscord } from '../support/discord/startTestDiscord.ts';
import { actUntil, BOATS, type Stage } from '../support/kill/actors.ts';
import { versionIn, writeVersion } from '../support/kill/folder.ts';
import { createLedger } from '../support/kill/ledger.ts';
import { MOMENTS } from '../support/kill/moments.ts';
import { startProcess } from '../support/kill/startProcess.ts';
import {
  endLeases,
  newestVersion,
  nothingVerified,
  type Verified,
  verify,
  verifyRevisions,
} from '../support/kill/verify.ts';
import { sized } from '../support/soak.ts';
import { databaseKinds, query, type TestDatabase } from '../support/store/databases.ts';
import { writeFolder } from '../support/terminal/run.ts';

const kills = Number(process.env.KILLS ?? sized(1, 200));
const seed = Number(process.env.KILL_SEED ?? sized(20_260_302, Math.floor(Math.random() * 1e9)));
/** A round, and the corrections that it leaves over at two seconds each. */
const ROUND_MS = 30_000;

describe.each(databaseKinds)('kill -9 of the whole bot on $name', (kind) => {
  test(
    `${kills} times, seed ${seed}: no acknowledged write is lost, nothing half-published, nothing corrected twice`,
    async () => {
      const random = seededRandom(seed);
      const discord = await startTestDiscord();
      const database = await kind.create();
      const { path: folder, remove } = writeFolder({});
      await writeVersion(folder, 1, 0);
      const ledger = createLedger();
      ledger.wished.add(1);
      const stage: Stage = { discord, folder, ledger, random, writing: Promise.resolve() };
      const so = nothingVerified();
      const edits = new Map<string, string[]>();
      const at: Record<string, number> = {};
      try {
        for (let round = 0; round < kills; round += 1) {
          const bot = startProcess(discord, database, folder);
          const acting = bot.ready.then((isReady) => (isReady ? actUntil(bot.killed, stage) : undefined));
          // At first it is left alone, so that there is something to lose.
          const moment = round === 0 ? 'at a correction' : pick(random, Object.keys(MOMENTS));
          await Promise.race([MOMENTS[moment]?.(bot, stage), acting]);
          await bot.kill();
          await acting;
          await stage.writing;
          at[moment] = (at[moment] ?? 0) + 1;
          // What was sent before it died arrives.
          await sleep(80);
          await endLeases(database);
          collectEdits(discord, edits);
          const store = await openStore({ ...database, clock: Date.now });
          await verify(store, discord.guildId, ledger, so);
          await store.close();
        }
        await settle(stage, database, so, edits);
        verifyNews(stage);
        await verifyRevisions(database);
        const repeated = [...edits].flatMap(([id, bodies]) =>
          bodies.filter((body, i) => body === bodies[i - 1]).map((body) => [id, body]),
        );
        expect(repeated).toEqual([]);
        const corrections = [...edits.values()].flat().length;
        console.log(
          `${kind.name}: ${kills} kills (${JSON.stringify(at)}), ${ledger.count} acknowledged writes, ${so.versions.size} publications, ${corrections} corrections of ${edits.size} messages, ${ledger.questions.size} questions`,
        );
        expect(ledger.count).toBeGreaterThan(kills);
        expect(discord.violations).toEqual([]);
      } finally {
        await discord.close();
        await database.drop();
        remove();
      }
    },
    120_000 + kills * ROUND_MS,
  );
});

const CORRECTION = /^\/channels\/\d+\/messages\/(\d+)$/u;

function collectEdits({ requests }: TestDiscord, edits: Map<string, string[]>): void {
  for (const { method, path, body } of requests.splice(0)) {
    const id = method === 'PATCH' ? CORRECTION.exec(path)?.[1] : undefined;
    if (id !== undefined) edits.set(id, [...(edits.get(id) ?? []), JSON.stringify(body)]);
  }
}

/** The next process finishes what the killed ones left: every public answer that is kept says what stands now. */
async function settle(
  { discord, folder }: Stage,
  database: TestDatabase,
  so: Verified,
  edits: Map<string, string[]>,
): Promise<void> {
  const bot = startProcess(discord, database, folder);
  await bot.ready;
  const store = await openStore({ ...database, clock: Date.now });
  const boats = (await store.entries.list(discord.guildId)).map(({ content }) => content.entry);
  await store.close();
  const isTrue = (text: string): boolean => {
    const version = versionIn(text);
    if (version !== null) return version === newestVersion(so);
    const boat = BOATS.find((name) => text.includes(`the boat ${name}`));
    const entry = boats.find(({ heading }) => boat !== undefined && heading.includes(boat));
    return entry !== undefined && text.includes(entry.body.replace(/ \[1\]$/u, ''));
  };
  const rows = await query(database, 'select distinct message_id from posted_entries');
  const kept = rows.map(({ message_id: id }) => discord.sent.find((one) => one.id === id));
  const wrong = (): string[] => kept.map((one) => (one ? shownText(one) : '')).filter((text) => !isTrue(text));
  const end = Date.now() + 20_000 + kept.length * 2_500;
  while (wrong().length > 0 && Date.now() < end) await sleep(200);
  expect(wrong()).toEqual([]);
  // The last correction is written down.
  await sleep(500);
  await bot.stop();
  collectEdits(discord, edits);
  const answers = discord.sent.filter((one) => !one.ephemeral && versionIn(shownText(one)) !== null);
  const ids = new Set(rows.map(({ message_id: id }) => id));
  // Discord gives a message its id when it stands already: only one that was just being written down may be missing.
  expect(answers.filter(({ id }) => !ids.has(id)).length).toBeLessThanOrEqual(kills);
}

/** Whoever waits is told when the question is closed, and never twice. */
function verifyNews({ discord, ledger }: Stage): void {
  const news = discord.sent.filter(({ channelId }) => channelId === discord.channels.dm).map(shownText);
  for (const { text, waits, closed } of ledger.questions.values()) {
    const times = news.filter((one) => one.includes(text)).length;
    expect(times, text).toBeLessThanOrEqual(1);
    if (waits && closed) expect(times, text).toBe(1);
  }
}
