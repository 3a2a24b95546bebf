import { afterEach, expect, test, vi } from 'vitest';
import { runAsRequest } from '../src/base/measuring/requestId.ts';
import { createLog, createRedactor, type Log } from '../src/log.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** What is written to standard error meanwhile. */
function written(write: () => void): string {
  const error = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const output = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  write();
  expect(output).not.toHaveBeenCalled();
  return error.mock.calls.map(([text]) => String(text)).join('');
}

test.each([
  ['a token', 'MTIz.abc.def'],
  ['a password with a quotation mark', 'pass"word'],
  ['a password with a backslash', 'pass\\word'],
  ['a password with a line end', 'pass\nword'],
  ['a password with letters of another script', 'пароль123'],
])('%s is hidden wherever it stands', (_, secret) => {
  const log = createLog('info', ['another', secret]);
  const lines: ((log: Log) => void)[] = [
    (log) => log.info(`logging in with ${secret}`),
    (log) => log.info({ headers: { authorization: `Bot ${secret}` }, list: [secret] }, 'asked'),
    (log) => log.error(new Error(`401 for ${secret}`), 'failed'),
    (log) => log.child({ [secret]: 1 }).warn('as a key'),
  ];
  for (const line of lines) {
    const text = written(() => line(log));
    expect(text).toContain('[secret]');
    expect(text).not.toContain(secret);
    const [parsed] = text
      .trim()
      .split('\n')
      .map((one) => JSON.stringify(JSON.parse(one)));
    expect(parsed).not.toContain(JSON.stringify(secret).slice(1, -1));
    vi.restoreAllMocks();
  }
});

test.each([
  ['as it is sent', 'pa%20ss%2Fwörd', 'pa ss/wörd'],
  ['as it is in an address', 'pa ss/wörd', 'pa%20ss%2Fw%C3%B6rd'],
  ['in base64', 'pass word', Buffer.from('pass word').toString('base64')],
  ['with a broken escape', '100%sure', '100%sure'],
  ['escaped twice', 'pa ss/wörd', encodeURIComponent(encodeURIComponent('pa ss/wörd'))],
  ['in small escapes', 'pa ss/wörd', 'pa%20ss%2fw%c3%b6rd'],
  ['in a form', 'pa ss/wörd', 'pa+ss%2Fw%C3%B6rd'],
  ['in JSON of ASCII only', 'paß"\\🦊', 'pa\\u00df\\"\\\\\\ud83e\\uDD8A'],
  ['in JSON in JSON', 'pa"ss\n\\', JSON.stringify(JSON.stringify({ password: 'pa"ss\n\\' })).slice(1, -1)],
  ['in hexadecimal', 'pass word', Buffer.from('pass word').toString('hex')],
])('a secret is hidden %s', (_, secret, spelled) => {
  const text = written(() =>
    createLog('info', [secret]).error(new Error('no', { cause: new Error(`at ${spelled}!`) })),
  );
  expect(text).toContain('[secret]');
  expect(text).not.toContain(spelled);
});

test.each(['', 'b', 'bo', 'bob'])('a secret is hidden in base64 after "%s" and before anything', (before) => {
  for (const secret of ['s3cret', 'pass word?>~', 'пароль', 'MTIz.abc.def']) {
    for (const after of ['', '@', '@h', '@host/db']) {
      for (const kind of ['base64', 'base64url'] as const) {
        const spelled = Buffer.from(before + secret + after).toString(kind);
        const text = createRedactor([secret])(`Authorization: Basic ${spelled} and so on`);
        expect(text).toContain('[secret]');
        expect(text).toMatch(/^Authorization: Basic .* and so on$/u);
        // No run of letters is left that tells more than its neighbours.
        const left = /Basic (.*) and/u.exec(text)?.[1]?.split('[secret]') ?? [];
        expect((left[0] ?? '').length).toBeLessThanOrEqual(Math.ceil((before.length * 4) / 3));
        expect((left[1] ?? '').length).toBeLessThanOrEqual(Math.ceil(((after.length + 2) * 4) / 3));
      }
    }
  }
});

test('a secret is hidden in causes within causes, in several errors at once and in what belongs to an error', () => {
  const secret = 'hunter2-hunter2';
  const inner = Object.assign(new Error(`no ${secret}`), { headers: { authorization: `Bot ${secret}` }, [secret]: 1 });
  const outer = new AggregateError([new Error('one', { cause: new Error('two', { cause: inner }) })], 'all', {
    cause: new Error('three', { cause: secret }),
  });
  const text = written(() => createLog('info', [secret]).error({ err: outer, list: [inner] }, `said ${secret}`));
  expect(text).toContain('[secret]');
  expect(text).not.toContain(secret);
  expect(() => JSON.parse(text)).not.toThrow();
});

test('what is not secret is left as it is', () => {
  const redact = createRedactor(['pw', 'hunter2-hunter2']);
  const text = '{"msg":"Serving revision 4f97541f00, number 12: aHVudGluZw== hunter2 p%20w p w"}';
  expect(redact(text)).toBe(text);
});

test('what is below its level is not written', () => {
  expect(written(() => createLog('warn', []).info('hello'))).toBe('');
  expect(written(() => createLog('silent', []).fatal('hello'))).toBe('');
});

test('a line is JSON with time and message', () => {
  const line = written(() => createLog('info', []).info({ entries: 3 }, 'loaded'));
  expect(JSON.parse(line)).toMatchObject({ msg: 'loaded', entries: 3, time: expect.stringMatching(/^\d{4}-.*Z$/u) });
});

test('pretty lines have the time, the level, the message and the request, and hide secrets too', () => {
  const log = createLog('info', ['hunter2'], 'pretty');
  const text = written(() => runAsRequest('r1', () => log.warn({ by: 'hunter2' }, 'Not so fast, hunter2')));
  expect(text).toMatch(/^\[\d\d:\d\d:\d\d\] WARN: Not so fast, \[secret\] \{.*"request":"r1".*\}\n$/u);
  expect(text).toContain('"by":"[secret]"');
  expect(text).not.toContain('hunter2');
});

test('every line that a request causes has its id, also after a wait; others have none', async () => {
  const error = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const log = createLog('info', []);
  await Promise.all(
    ['a', 'b'].map((id) =>
      runAsRequest(id, async () => {
        await new Promise(setImmediate);
        log.info(id);
      }),
    ),
  );
  log.info('none');
  const lines = error.mock.calls.map(([line]) => JSON.parse(String(line)) as { msg: string; request?: string });
  expect(lines.map(({ msg, request }) => [msg, request])).toEqual([
    ['a', 'a'],
    ['b', 'b'],
    ['none', undefined],
  ]);
});
