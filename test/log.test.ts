import { afterEach, expect, test, vi } from 'vitest';
import { createLog, type Log } from '../src/log.ts';

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
])('a secret is hidden %s', (_, secret, spelled) => {
  const text = written(() =>
    createLog('info', [secret]).error(new Error('no', { cause: new Error(`at ${spelled}!`) })),
  );
  expect(text).toContain('[secret]');
  expect(text).not.toContain(spelled);
});

test('what is below its level is not written', () => {
  expect(written(() => createLog('warn', []).info('hello'))).toBe('');
  expect(written(() => createLog('silent', []).fatal('hello'))).toBe('');
});

test('a line is JSON with time and message', () => {
  const line = written(() => createLog('info', []).info({ entries: 3 }, 'loaded'));
  expect(JSON.parse(line)).toMatchObject({ msg: 'loaded', entries: 3, time: expect.stringMatching(/^\d{4}-.*Z$/u) });
});
