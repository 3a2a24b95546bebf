import { expect, test } from 'vitest';
import { checkOperation, hasOpenApi } from '../../support/discord/openApi.ts';

const MESSAGES = '/channels/1100000000000000001/messages';
const button = (label: string) => ({ type: 1, components: [{ type: 2, style: 1, label, custom_id: 'x' }] });

// Discord's description is no part of the project: where it is missing, payloads are held to our own rules alone.
test.skipIf(!hasOpenApi)('Discord’s description of its API tells sound payloads from others', () => {
  const faultsOf = (body: object) => checkOperation('POST', MESSAGES, body);
  expect(faultsOf({ content: 'Hello', components: [button('Press')] })).toEqual([]);
  expect(faultsOf({ content: 'x'.repeat(5000) }).join()).toContain('/content must NOT have more than 4000 characters');
  expect(faultsOf({ components: [button('x'.repeat(90))] }).join()).toContain('/label must NOT have more than 80');
  expect(checkOperation('POST', '/applications/@me/nothing', {}).join()).toContain('no such operation');
  expect(checkOperation('GET', '/users/@me', undefined)).toEqual([]);
});
