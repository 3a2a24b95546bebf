import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestDiscord } from '../../test/support/discord/startTestDiscord.ts';

/** How long one question took, and what became of it. */
export interface Asked {
  readonly ms: number;
  /** 4 is a message. */
  readonly callback: number;
  readonly colour: number | undefined;
}

/** Ask `/ask` as this person; milliseconds from the event's dispatch to the answer's arrival. */
export async function askOne(discord: TestDiscord, question: string, person: number): Promise<Asked> {
  const data = { id: '1', type: 1, name: 'ask', options: [{ type: 3, name: 'question', value: question }] };
  const start = performance.now();
  const pending = discord.interact(2, data, { person: { id: String(10n ** 17n + BigInt(person)), name: 'asker' } });
  const { type } = await discord.until('answer', () => pending.callback);
  const ms = performance.now() - start;
  discord.interactions.delete(pending.id);
  return { ms, callback: type, colour: pending.message?.body.embeds?.[0]?.color };
}

/** `askers` questions at once, `rounds` times. */
export async function askInRounds(
  discord: TestDiscord,
  questions: readonly string[],
  { askers, rounds, pauseMs }: { readonly askers: number; readonly rounds: number; readonly pauseMs: number },
): Promise<readonly Asked[]> {
  const all: Asked[] = [];
  for (let round = 0; round < rounds; round++) {
    const batch = Array.from({ length: askers }, (_, i) => round * askers + i);
    all.push(...(await Promise.all(batch.map((n) => askOne(discord, questions[n % questions.length] ?? '', n)))));
    await sleep(pauseMs);
  }
  return all;
}

/** Questions at a steady rate, whatever the answers take. */
export async function askSteadily(
  discord: TestDiscord,
  questions: readonly string[],
  { perMinute, seconds, people }: { readonly perMinute: number; readonly seconds: number; readonly people: number },
): Promise<readonly Asked[]> {
  const count = Math.round((perMinute * seconds) / 60);
  const start = performance.now();
  const all: Promise<Asked>[] = [];
  for (let n = 0; n < count; n++) {
    const due = start + (n * 60_000) / perMinute;
    if (due > performance.now()) await sleep(due - performance.now());
    all.push(askOne(discord, questions[n % questions.length] ?? '', n % people));
    if (discord.sent.length > 1000) discord.sent.length = 0;
  }
  return Promise.all(all);
}
