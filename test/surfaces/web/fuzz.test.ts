import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { createTestStore } from '../../support/discord/store.ts';
import { ATTACK_TIMEOUT, attack } from '../../support/fuzz.ts';
import { post, send } from '../../support/web/send.ts';
import { startPreview } from '../../support/web/startPreview.ts';

const PATHS = [
  '/',
  '/api/session',
  '/api/commands',
  '/api/complete',
  '/api/entries',
  '/api/command',
  '/api/action',
  '/sign-in',
  '/main.js',
];
/** Characters that a request line may have. */
const segment = fc.stringMatching(/^[!-~]{0,40}$/u).map((text) => text.replaceAll(/[#\s]/gu, ''));
const path = fc.oneof(
  fc.constantFrom(...PATHS),
  fc.tuple(fc.constantFrom(...PATHS), segment).map(([known, more]) => `${known}?${more}`),
  fc.tuple(fc.constantFrom(...PATHS), segment).map(([known, more]) => `${known}/${more}`),
  segment.map((text) => `/${text}`),
  fc.constantFrom(
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/%00',
    '/%',
    '/api/%E0%A4%A',
    '//evil.example/',
    `/${'a'.repeat(6000)}`,
  ),
);
const header = fc.oneof(
  fc.stringMatching(/^[ -~]{0,60}$/u),
  fc.constantFrom(
    'text/plain',
    'application/json',
    'null',
    'http://evil.example',
    'evil.example',
    '127.0.0.1',
    'a'.repeat(5000),
  ),
);
const headers = fc.dictionary(
  fc.constantFrom(
    'content-type',
    'origin',
    'cookie',
    'x-csrf-token',
    'sec-fetch-site',
    'x-forwarded-for',
    'forwarded',
    'host',
    'accept',
    'range',
    'if-none-match',
  ),
  header,
  { maxKeys: 4 },
);
const body = fc.oneof(
  fc.json(),
  fc.string(),
  fc
    .record(
      {
        name: fc.oneof(fc.constantFrom('ask', 'kb test', 'faq', '__proto__', 'kb history'), fc.string()),
        id: fc.oneof(fc.constantFrom('show:x', 'gap:1', 'kb-added:0', 'draft:-1', 'constructor:1'), fc.string()),
        args: fc.oneof(
          fc.dictionary(fc.constantFrom('question', 'entry', '__proto__'), fc.jsonValue()),
          fc.jsonValue(),
        ),
        fields: fc.oneof(fc.dictionary(fc.constantFrom('question', 'answer'), fc.jsonValue()), fc.jsonValue()),
        value: fc.jsonValue(),
        view: fc.oneof(fc.constantFrom('server', 'direct'), fc.string()),
      },
      { requiredKeys: [] },
    )
    .map((value) => JSON.stringify(value)),
);

test('no request is answered by an error of the page’s own, or by a file of the machine', {
  timeout: ATTACK_TIMEOUT,
}, async () => {
  const stored = await createTestStore();
  const web = await startPreview({ store: stored.store });
  onTestFinished(async () => {
    await web.close();
    await stored.remove();
  });
  const check = ({ status, text }: { status: number; text: string }): void => {
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/root:.*:0:0:|\bat .*\.[jt]s:\d+:\d+/u);
  };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'),
      path,
      headers,
      body,
      async (method, at, more, content) => {
        const carries = method !== 'GET' && method !== 'HEAD';
        check(await send(web.url + at, { method, headers: more, ...(carries && { body: content }) }));
        // The same as the page itself sends it.
        if (at.startsWith('/api/')) check(await post(web.url, at, content));
        const answer = await post(web.url, '/api/command', {
          name: 'ask',
          args: { question: 'opening hours' },
          view: 'server',
        });
        expect(answer.json()).toMatchObject({ tone: 'answer' });
      },
    ),
    attack,
  );
});
