import { expect, test } from 'vitest';
import { notice } from '../../../../src/answer/reply/notice.ts';
import { commands, messageCommands } from '../../../../src/commands/registry.ts';
import type { Command } from '../../../../src/commands/types.ts';
import { toCommandPayloads, toMenuPayloads } from '../../../../src/surfaces/discord/registration/toCommandPayloads.ts';
import { globalCommandsSchema, guildCommandsSchema } from '../../../support/discord/validateCommands.ts';

const command = (name: string, more: Partial<Command> = {}): Command => ({
  name,
  description: `About ${name}`,
  options: [],
  for: 'everyone',
  run: () => notice('done'),
  ...more,
});

test('the commands of Footnote fit Discord', () => {
  for (const [scope, schema] of [
    ['global', globalCommandsSchema],
    ['guild', guildCommandsSchema],
  ] as const) {
    schema.parse([...toCommandPayloads(commands, scope), ...toMenuPayloads(messageCommands, scope)]);
  }
});

test('a command with options, the required ones first', () => {
  const options: Command['options'] = [
    { type: 'flag', name: 'private', description: 'Only you', required: false },
    { type: 'text', name: 'question', description: 'Yours', required: true, maxLength: 300, complete: () => [] },
  ];
  expect(toCommandPayloads([command('query', { options })], 'global')).toEqual([
    {
      type: 1,
      name: 'query',
      description: 'About query',
      options: [
        { type: 3, name: 'question', description: 'Yours', required: true, max_length: 300, autocomplete: true },
        { type: 5, name: 'private', description: 'Only you', required: false },
      ],
      default_member_permissions: null,
      integration_types: [0, 1],
      contexts: [0, 1, 2],
    },
  ]);
});

test('names with a space become subcommands; moderators have them in servers only', () => {
  const base = [command('base refresh', { for: 'publish' }), command('base stats', { for: 'publish' })];
  expect(toCommandPayloads(base, 'global')).toEqual([
    {
      type: 1,
      name: 'base',
      description: 'Commands: refresh, stats',
      options: [
        { type: 1, name: 'refresh', description: 'About base refresh', options: [] },
        { type: 1, name: 'stats', description: 'About base stats', options: [] },
      ],
      default_member_permissions: '32',
      integration_types: [0],
      contexts: [0],
    },
  ]);
});

test('in one server there are neither contexts nor integration types', () => {
  expect(toCommandPayloads([command('query')], 'guild')).toEqual([
    { type: 1, name: 'query', description: 'About query', options: [], default_member_permissions: null },
  ]);
});

interface Named {
  readonly name: string;
  readonly name_localizations?: object | null;
  readonly description_localizations?: object | null;
  readonly options?: readonly Named[];
}

test('every command, subcommand and option is named and described in every language', () => {
  const languages = ['de', 'es-419', 'es-ES', 'fr', 'uk'];
  const check = (named: Named, path: string, described: boolean): void => {
    const { name, name_localizations: names, description_localizations: descriptions, options } = named;
    const at = `${path} ${name}`;
    expect([at, Object.keys(names ?? {}).sort()]).toEqual([at, languages]);
    expect([at, Object.keys(descriptions ?? {}).sort()]).toEqual([at, described ? languages : []]);
    for (const option of options ?? []) check(option, at, true);
  };
  for (const payload of toCommandPayloads(commands, 'global')) check(payload as Named, '', true);
  for (const payload of toMenuPayloads(messageCommands, 'global')) check(payload as Named, '', false);
});
