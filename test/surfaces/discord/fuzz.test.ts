import fc from 'fast-check';
import { expect } from 'vitest';
import { commands } from '../../../src/commands/registry.ts';
import { channel, member, user } from '../../support/discord/json.ts';
import { ANNA } from '../../support/discord/moderated.ts';
import { shownText } from '../../support/discord/reading.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { test } from '../../support/discord/test.ts';
import { ATTACK_TIMEOUT, attack } from '../../support/fuzz.ts';

const text = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e99',
    '__proto__',
    'constructor',
    '\u0000',
    '@everyone',
    'x'.repeat(7000),
    '/../..',
    '🦊',
  ),
);
const id = fc.oneof(
  fc.constantFrom('1', '0', '123456789012345678', '18446744073709551616', '1200000000000000001'),
  text,
);
const anything = fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.object({ maxDepth: 2 }));
/** Mostly what Discord sends, now and then something else, or nothing. */
const likely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 8, arbitrary: arbitrary as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: anything });
const record = (shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> =>
  fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<object>;

const NAMES = commands.map(({ name }) => name);
const ACTIONS = [
  ...[
    'ask',
    'show',
    'turn',
    'related',
    'sources',
    'flag',
    'flagged',
    'helpful',
    'candidate',
    'post',
    'moderators',
    'mentions',
    'forget-me',
  ],
  ...[
    'gap',
    'gaps',
    'gap-linked',
    'gap-found',
    'kb-added',
    'kb-edited',
    'kb-redone',
    'kb-again',
    'kb-worded',
    'kb-removed',
    'kb-restore',
  ],
  ...[
    'draft',
    'draft-edited',
    'draft-publish',
    'revision',
    'roll-back',
    'rolled-back',
    'diff',
    'entry-history',
    'entry-revision',
  ],
  ...[
    'source-keep',
    'synonyms-remove',
    'kb-imported',
    'kb-wordings',
    'topic',
    'topics',
    'news',
    'kb-history',
    'export-revision',
  ],
];
const customId = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...ACTIONS),
      fc.oneof(id, fc.constantFrom('1/1/1', '0/0', '1/x', 'a.1,b.2', '-5', '9'.repeat(90))),
    )
    .map(([action, argument]) => `${action}:${argument}`),
  text,
);
const option: fc.Arbitrary<object> = record({
  name: likely(
    fc.constantFrom(
      'question',
      'entry',
      'words',
      'file',
      'private',
      'for',
      'language',
      'topic',
      'since',
      'show',
      'may',
      'moderators',
    ),
  ),
  type: likely(fc.constantFrom(3, 3, 3, 5, 6, 7, 8, 11)),
  value: likely(text),
  focused: fc.constant(true),
});
const options = likely(fc.array(option, { maxLength: 4 }));
const resolved = likely(
  record({
    messages: anything,
    attachments: anything,
    users: anything,
    members: anything,
    channels: anything,
    roles: anything,
  }),
);
const data = fc.oneof(
  fc.tuple(fc.constantFrom(...NAMES), options).map(([name, all]) => {
    const [top, sub] = name.split(' ');
    return { id: '1', type: 1, name: top, options: sub ? [{ type: 1, name: sub, options: all }] : all };
  }),
  record({
    id: likely(id),
    type: likely(fc.integer({ min: 1, max: 4 })),
    name: likely(text),
    options,
    resolved,
    target_id: likely(id),
  }),
  record({
    component_type: likely(fc.constantFrom(2, 3, 5, 8)),
    custom_id: likely(customId),
    id: anything,
    values: likely(fc.array(id, { maxLength: 3 })),
    resolved,
  }),
  record({
    custom_id: likely(customId),
    components: likely(
      fc.array(
        record({
          type: likely(fc.constant(1)),
          components: likely(
            fc.array(record({ type: likely(fc.constant(4)), custom_id: likely(text), value: likely(text) })),
          ),
        }),
      ),
    ),
  }),
);

/** Nothing was thrown out of its room, and the bot still answers. */
async function expectAlive(discord: TestDiscord): Promise<void> {
  const { message } = await discord.slash('ask', [
    { name: 'question', value: 'who is the chairman' },
    { name: 'private', value: true },
  ]);
  expect(shownText(message)).toContain('Maria Kowalska');
}

test('no interaction brings the bot down, whatever is in it', { timeout: ATTACK_TIMEOUT }, async ({
  discord,
  there,
}) => {
  await expectAlive(discord);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(2, 3, 4, 5, 1, 99), data), { minLength: 5, maxLength: 20 }),
      async (all) => {
        const sent = discord.sent.length;
        const pending = all.map(([type, content]) => discord.interact(type, content, { ...ANNA, permissions: 0n }));
        await expectAlive(discord);
        for (const [i, { message }] of pending.entries()) {
          expect(message?.body.allowed_mentions?.parse ?? []).toEqual([]);
          const isQuestion = Object.entries(all[i]?.[1] ?? {}).some(
            ([key, value]) => key === 'name' && value === 'ask',
          );
          if (message && !isQuestion) expect(message.ephemeral).toBe(true);
        }
        expect(discord.sent.length).toBeGreaterThan(sent);
      },
    ),
    attack,
  );
  expect(there.bot.lines.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
  // A member without rights changed nothing.
  expect(await there.store.entries.list(discord.guildId)).toEqual([]);
  expect(await there.store.knowledge.list({ limit: 9 })).toHaveLength(1);
});

test('no event that looks like one does', { timeout: ATTACK_TIMEOUT }, async ({ discord, there }) => {
  expect(there.bot.lines).toBeDefined();
  const person = { id: '1200000000000000009', name: 'Maria' };
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        record({
          application_id: likely(fc.constant(discord.botId)),
          type: likely(fc.constantFrom(2, 3, 4, 5)),
          token: fc.constant('nobody'),
          version: likely(fc.constant(1)),
          channel: likely(fc.constant(channel(discord, discord.channelId))),
          channel_id: likely(fc.constant(discord.channelId)),
          guild_id: likely(fc.constant(discord.guildId)),
          member: likely(fc.constant(member(person, 0n))),
          user: likely(fc.constant(user(person))),
          message: anything,
          locale: likely(fc.constantFrom('en-US', 'uk', 'xx')),
          entitlements: likely(fc.constant([])),
          authorizing_integration_owners: likely(fc.constant({})),
          context: likely(fc.constantFrom(0, 1, 2)),
          app_permissions: likely(fc.constant('0')),
          data,
        }),
        { minLength: 5, maxLength: 20 },
      ),
      async (events) => {
        for (const event of events) discord.gateway.dispatch('INTERACTION_CREATE', { id: discord.nextId(), ...event });
        await expectAlive(discord);
      },
    ),
    attack,
  );
});
