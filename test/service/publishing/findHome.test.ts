import { expect, test } from 'vitest';
import { findHome } from '../../../src/service/publishing/findHome.ts';

test.each([
  ['the named server', 's1', 's1', ['s1', 's2'], 'here'],
  ['another than the named one', 's2', 's1', ['s2'], 'elsewhere'],
  ['the preview beside a named server', 'preview', 's1', ['s1'], 'elsewhere'],
  ['the only server', 's1', null, ['s1'], 'here'],
  ['a server that the bot has left', 's2', null, ['s1'], 'elsewhere'],
  ['one of several', 's1', null, ['s1', 's2'], 'unknown'],
  ['the preview', 'preview', null, ['s1', 's2'], 'here'],
  ['a bot on no platform', 's1', null, null, 'here'],
  ['a bot in no server', 's1', null, [], 'elsewhere'],
] as const)('%s', (_, serverId, homeId, servers, home) => {
  expect(findHome(serverId, homeId, servers)).toBe(home);
});
