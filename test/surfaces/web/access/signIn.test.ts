import { describe, expect, it, onTestFinished } from 'vitest';
import type { WebOptions } from '../../../../src/surfaces/web/startWeb.ts';
import { type Answer, cookieOf, post, send, submitPassword } from '../../../support/web/send.ts';
import { type Preview, startPreview } from '../../../support/web/startPreview.ts';

const PASSWORD = 'Käse: 8 letters';
const REFRESH = { name: 'kb refresh', args: {}, view: 'server' };
const HOUR = 3_600_000;

async function preview(options: Partial<WebOptions> = {}): Promise<Preview> {
  const web = await startPreview({ password: PASSWORD, ...options });
  onTestFinished(() => web.close());
  return web;
}

const entries = (url: string, cookie: string): Promise<Answer> => send(`${url}/api/entries`, { headers: { cookie } });
const from = (address: string) => ({ 'x-forwarded-for': address });

describe('a session', () => {
  it('begins with the password and lets its browser do everything', async () => {
    const { url } = await preview({ host: '0.0.0.0' });
    const asked = await send(url);
    expect(asked).toMatchObject({ status: 401, headers: { 'content-type': expect.stringContaining('text/html') } });
    expect(asked.headers['www-authenticate']).toBeUndefined();
    const opened = await submitPassword(url, PASSWORD);
    expect(opened).toMatchObject({ status: 303, headers: { location: '/' } });
    expect(String(opened.headers['set-cookie'])).toMatch(
      /^footnote-session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/u,
    );
    const cookie = cookieOf(opened);
    expect((await send(url, { headers: { cookie } })).status).toBe(200);
    expect((await post(url, '/api/command', REFRESH, { cookie })).text).toContain('Nothing changed');
  });

  it('is sent over HTTPS only if the page is', async () => {
    const { url } = await preview();
    const headers = { origin: 'https://faq.example', host: 'faq.example' };
    expect(String((await submitPassword(url, PASSWORD, headers)).headers['set-cookie'])).toContain('; Secure');
  });

  it('is another one each time, with a token of its own', async () => {
    const { url } = await preview();
    const [one, two] = [cookieOf(await submitPassword(url, PASSWORD)), cookieOf(await submitPassword(url, PASSWORD))];
    expect(one).not.toBe(two);
    const tokenOf = async (cookie: string) => (await send(`${url}/api/session`, { headers: { cookie } })).json().token;
    expect(await tokenOf(one)).not.toBe(await tokenOf(two));
    const forged = { cookie: one, 'x-csrf-token': String(await tokenOf(two)) };
    expect((await post(url, '/api/command', REFRESH, forged)).status).toBe(403);
  });

  it('ends after twelve hours, when it is signed out, and when the clock is set back before it', async () => {
    let now = 100 * HOUR;
    const { url } = await preview({ clock: () => now });
    const cookie = cookieOf(await submitPassword(url, PASSWORD));
    const other = cookieOf(await submitPassword(url, PASSWORD));
    expect((await post(url, '/sign-out', {}, { cookie: other, 'x-csrf-token': 'x' })).status).toBe(403);
    expect((await entries(url, other)).status).toBe(200);
    expect((await post(url, '/sign-out', {}, { cookie: other })).status).toBe(204);
    expect((await entries(url, other)).status).toBe(401);
    now += 12 * HOUR - 1;
    expect((await entries(url, cookie)).status).toBe(200);
    now += 1;
    expect((await entries(url, cookie)).status).toBe(401);
    const late = cookieOf(await submitPassword(url, PASSWORD));
    now -= HOUR;
    expect((await entries(url, late)).status).toBe(401);
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }, 403],
    ['nowhere', { origin: 'null' }, 403],
    ['a sibling site', { 'sec-fetch-site': 'same-site' }, 403],
    ['a wrong password', {}, 401],
  ])('does not begin from %s', async (name, headers: Record<string, string>, status) => {
    const { url } = await preview();
    const answer = await submitPassword(url, name === 'a wrong password' ? 'wrong' : PASSWORD, headers);
    expect([answer.status, cookieOf(answer)]).toEqual([status, '']);
  });

  it.each([
    ['nothing', ''],
    ['two passwords', 'password[]=a&password[]=b'],
    ['another field', 'user=me'],
  ])('does not begin with %s', async (_name, body) => {
    const { url } = await preview();
    const headers = { origin: url, 'content-type': 'application/x-www-form-urlencoded' };
    expect((await send(`${url}/sign-in`, { method: 'POST', headers, body })).status).toBe(401);
  });

  it('does not begin with a body without end', async () => {
    const { url } = await preview();
    expect((await submitPassword(url, 'x'.repeat(5000))).status).toBe(413);
  });
});

describe('wrong passwords', () => {
  it('are ten a minute', async () => {
    let now = HOUR;
    const { url } = await preview({ clock: () => now });
    for (let i = 0; i < 10; i++) expect((await submitPassword(url, 'wrong')).status).toBe(401);
    const locked = await submitPassword(url, PASSWORD);
    expect(locked).toMatchObject({ status: 429, headers: { 'retry-after': '60' } });
    now += 60_000;
    expect((await submitPassword(url, PASSWORD)).status).toBe(303);
  });

  it('of one client lock out nobody else, and no open session', async () => {
    const { url } = await preview({ trustedProxies: ['loopback'] });
    const cookie = cookieOf(await submitPassword(url, PASSWORD, from('192.0.2.1')));
    for (let i = 0; i < 10; i++) await submitPassword(url, 'wrong', from(`198.51.100.${i}, 192.0.2.1`));
    expect((await submitPassword(url, PASSWORD, from('192.0.2.1'))).status).toBe(429);
    expect((await submitPassword(url, PASSWORD, from('192.0.2.2'))).status).toBe(303);
    expect((await entries(url, cookie)).status).toBe(200);
  });

  it('count for the connection if no proxy is trusted: nobody gets more tries by a header', async () => {
    const { url } = await preview();
    for (let i = 0; i < 10; i++) await submitPassword(url, 'wrong', from(`192.0.2.${i}`));
    expect((await submitPassword(url, PASSWORD, from('192.0.2.99'))).status).toBe(429);
  });

  it('do not lock anybody out for long when the clock is set back', async () => {
    let now = 100 * HOUR;
    const { url } = await preview({ clock: () => now });
    for (let i = 0; i < 10; i++) await submitPassword(url, 'wrong');
    now -= 50 * HOUR;
    expect((await submitPassword(url, PASSWORD)).status).toBe(303);
  });
});
