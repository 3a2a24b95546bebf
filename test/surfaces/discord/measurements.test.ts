import { describe, expect } from 'vitest';
import type { GatewayShard, Measure, Measurement } from '../../../src/base/measuring/types.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { test } from '../../support/discord/test.ts';

const ask = (value: string) => [{ name: 'question', value }];

function collect(discord: TestDiscord): { measured: readonly Measurement[]; measure: Measure } {
  const measured: Measurement[] = [];
  const measure: Measure = (one) => {
    measured.push(one);
    discord.changed();
  };
  return { measured, measure };
}

describe('what is measured', () => {
  test('questions by outcome, replies, requests by route, and the state of the connection', async ({
    discord,
    start,
  }) => {
    const { measured, measure } = collect(discord);
    let read: () => readonly GatewayShard[] = () => [];
    await start({
      measure,
      watch: (reader) => {
        read = reader;
      },
    });
    await discord.slash('ask', ask('who feeds the cats of the lighthouse?'));
    await discord.slash('ask', ask('how do I bake bread on the moon with a violin?'));
    await discord.slash('sources', []);
    await discord.until(
      'replies',
      () => measured.filter((one) => one.of === 'done' && one.step === 'reply').length === 3,
    );
    expect(measured.flatMap((one) => (one.of === 'question' ? [`${one.surface} ${one.outcome}`] : []))).toEqual([
      'discord answered',
      'discord suggested',
    ]);
    const replies = (of: 'begun' | 'done') => measured.filter((one) => one.of === of && one.step === 'reply').length;
    expect(replies('begun')).toBe(3);
    const routes = measured.flatMap((one) => (one.of === 'rest' ? [`${one.method} ${one.route} ${one.status}`] : []));
    expect(routes).toContain('GET /gateway/bot 200');
    expect(routes).toContain('POST /interactions/…/…/callback 200');
    expect(routes.join('\n')).not.toMatch(/\d{15}|token/iu);
    expect(read()).toEqual([{ id: 0, state: 'ready', heartbeatAt: null, latencyMs: null }]);
  });

  test('reconnects', async ({ discord, start }) => {
    const { measured, measure } = collect(discord);
    await start({ measure });
    discord.gateway.drop(4000);
    await discord.until('reconnect', () => measured.some(({ of }) => of === 'reconnect'));
  });
});

test('the lines of a request have its id; others have none', async ({ discord, start }) => {
  const bot = await start();
  await discord.slash('ask', ask('who feeds the cats of the lighthouse?'));
  await discord.until('line', () => bot.lines.some((line) => line.includes('Replied to ask')));
  const lines = bot.lines.map((line) => JSON.parse(line) as { request?: string; msg: string });
  expect(lines.find(({ msg }) => msg === 'Replied to ask: answer')?.request).toMatch(/^\d{15,}$/u);
  expect(lines.find(({ msg }) => msg.startsWith('Connected to Discord'))?.request).toBeUndefined();
});
