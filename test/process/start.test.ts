import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { startTestDiscord } from '../support/discord/startTestDiscord.ts';
import { type Handler, send, startSite } from '../support/fetch/world.ts';
import { GARDEN } from '../support/garden.ts';
import { cleanEnvironment, ROOT, writeFolder } from '../support/terminal/run.ts';
import { post } from '../support/web/send.ts';

const garden = writeFolder(GARDEN);
/** Working directory of the bot, without a `.env` or data of ours. */
const place = writeFolder({});
afterAll(() => {
  garden.remove();
  place.remove();
});

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

interface Started {
  stdout: string;
  stderr: string;
  /** Resolves when standard output matches, rejects when the process ends first. */
  says(pattern: RegExp): Promise<RegExpMatchArray>;
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  kill(signal: NodeJS.Signals): void;
}

/** `npm start` without npm. */
function start(env: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, [join(ROOT, 'dist/main.js')], {
    cwd: place.path,
    env: cleanEnvironment({ KNOWLEDGE_DIR: garden.path, DATA_DIR: join(place.path, 'data'), ...env }),
  });
  children.push(child);
  const started: Started = {
    stdout: '',
    stderr: '',
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = started.stdout.match(pattern);
          if (match) resolve(match);
        };
        child.stdout.on('data', look);
        child.once('close', () => reject(new Error(`ended before it said ${pattern}: ${started.stderr}`)));
        look();
      }),
    ended: once(child, 'close').then(([code, signal]) => ({ code, signal })),
    kill: (signal) => void child.kill(signal),
  };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    started.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    started.stderr += text;
  });
  return started;
}

const READY = /^Ready: (\d+) entries/mu;
const PAGE = /(http:\/\/\S+)/u;

describe('npm start', () => {
  test.each([
    'SIGINT',
    'SIGTERM',
  ] as const)('says where the page is and that it is ready; %s ends it', async (signal) => {
    const started = start({ WEB_PORT: '0' });
    expect((await started.says(READY))[1]).toBe('14');
    const [, url = ''] = await started.says(PAGE);
    const response = await fetch(url);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/html'),
    ]);
    started.kill(signal);
    expect(await started.ended).toEqual({ code: 0, signal: null });
    expect(started.stderr).not.toMatch(/^\s+at /mu);
    await expect(fetch(url)).rejects.toThrow();
  });

  test('is refused where another runs on the same data, and takes over once that has ended, however it did', async () => {
    const first = start({ WEB_PORT: '0' });
    await first.says(READY);
    const second = start({ WEB_PORT: '0' });
    expect(await second.ended).toEqual({ code: 1, signal: null });
    expect(second.stderr).toMatch(/^Another Footnote runs on .+: stop it first, or set another DATA_DIR\.[^\n]+\n$/u);
    first.kill('SIGKILL');
    await start({ WEB_PORT: '0' }).says(READY);
  });

  test('takes the next port where its own is taken, and says so', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const started = start({ WEB_PORT: String(port) });
    const [, url = ''] = await started.says(PAGE);
    await started.says(READY);
    const taken = Number(new URL(url).port);
    expect(taken).toBeGreaterThan(port);
    expect(taken).toBeLessThanOrEqual(port + 20);
    expect(started.stderr).toContain(`${port} is taken`);
    expect((await fetch(url)).status).toBe(200);
  });

  test('serves what is sound, and names what is not', async () => {
    const folder = writeFolder({ ...GARDEN, 'faq/bad.md': '## Q\n\n## R\n\nSo.\n' });
    onTestFinished(folder.remove);
    const started = start({ WEB_PORT: '0', KNOWLEDGE_DIR: folder.path });
    expect((await started.says(READY))[1]).toBe('14');
    expect(started.stderr).toMatch(/faq\/bad\.md:1: error: /u);
  });

  test('without a knowledge folder says which is missing', async () => {
    const started = start({ WEB_PORT: '0', KNOWLEDGE_DIR: '/nowhere/at/all' });
    await Promise.race([started.says(READY).catch(() => {}), started.ended]);
    expect(started.stderr).toMatch(/there is no folder.*\/nowhere\/at\/all/u);
    expect(started.stderr).not.toMatch(/^\s+at /mu);
  });
});

describe('KNOWLEDGE_DIR', () => {
  test('that names another folder serves that one; the first comes back with its name', async () => {
    const mill = writeFolder({ 'faq/mill.md': '## Who grinds the corn?\n\nThe miller, on Tuesdays.\n' });
    onTestFinished(mill.remove);
    const DATA_DIR = join(mill.path, '.data');
    const serve = async (folder: string, ask: readonly string[]) => {
      const started = start({ WEB_PORT: '0', KNOWLEDGE_DIR: folder, DATA_DIR });
      const [, url = ''] = await started.says(PAGE);
      await started.says(READY);
      const { origin } = new URL(url);
      const answers: string[] = [];
      for (const question of ask) {
        const task = { name: 'ask', args: { question }, view: 'server' };
        answers.push(JSON.stringify(await post(origin, '/api/command', task)));
      }
      started.kill('SIGTERM');
      await started.ended;
      return { answers, log: started.stderr };
    };
    const questions = ['who is the chairman', 'who grinds the corn'];

    const first = await serve(garden.path, questions);
    expect(first.answers.map((text) => [/Kowalska/u.test(text), /The miller/u.test(text)])).toEqual([
      [true, false],
      [false, false],
    ]);
    const second = await serve(mill.path, questions);
    expect(second.answers.map((text) => [/Kowalska/u.test(text), /The miller/u.test(text)])).toEqual([
      [false, false],
      [false, true],
    ]);
    expect(second.log).toContain(`The knowledge folder is ${mill.path} now.`);
    const third = await serve(garden.path, questions.slice(0, 1));
    expect(third.answers[0]).toContain('Kowalska');
  }, 60_000);
});

describe('sources by address', () => {
  const story = (day: number) =>
    `<html><body><h2>When does the mill open on feast days?</h2><p>At ${day} o'clock, and the miller is there.</p></body></html>`;
  const ask = async (url: string, name: string, args: Readonly<Record<string, unknown>>): Promise<string> =>
    (await post(url, '/api/command', { name, args, view: 'server' })).text;
  const question = { question: 'When does the mill open on feast days?' };
  /** Starts the bot on the garden and one source to fetch. */
  const startWithMill = (url: string, more: Readonly<Record<string, string>> = {}) => {
    const yaml = `${GARDEN['sources.yaml']}mill:\n  title: The mill\n  url: ${url}/hours\n  fetch: article\n`;
    const folder = writeFolder({ ...GARDEN, 'sources.yaml': yaml });
    onTestFinished(folder.remove);
    const data = join(folder.path, '.data');
    return start({ WEB_PORT: '0', KNOWLEDGE_DIR: folder.path, DATA_DIR: data, FETCH_ALLOW_PRIVATE: '1', ...more });
  };

  test('are brought in by /kb refresh; one that cannot be had keeps its copy and the report says so', async () => {
    let handle: Handler = (_, response) => send(response, 'text/html', story(9));
    const site = await startSite((request, response) => handle(request, response));
    const started = startWithMill(site.url);
    const [, address = ''] = await started.says(PAGE);
    await started.says(READY);
    const url = new URL(address).origin;
    expect(site.requests).toEqual([]);

    expect(await ask(url, 'kb refresh', {})).toContain('Added (1)');
    expect(await ask(url, 'ask', question)).toContain("At 9 o'clock");
    handle = (_, response) => void response.writeHead(503).end();
    const report = await ask(url, 'kb refresh', {});
    expect(report).toContain('Nothing changed');
    expect(report).toMatch(/sources\.yaml:\d+: warning: .*mill.* answers 503; the copy of \d{4}-\d\d-\d\d is served/u);
    expect(await ask(url, 'ask', question)).toContain("At 9 o'clock");
    handle = (_, response) => send(response, 'text/html', story(11));
    expect(await ask(url, 'kb refresh', {})).toContain('Changed (1)');
    expect(await ask(url, 'ask', question)).toContain("At 11 o'clock");
  }, 60_000);

  test('are brought in by themselves with REFRESH_EVERY; the log says what was published', async () => {
    const site = await startSite((_, response) => send(response, 'text/html', story(9)));
    const started = startWithMill(site.url, { REFRESH_EVERY: '5m' });
    const [, address = ''] = await started.says(PAGE);
    await started.says(READY);
    const url = new URL(address).origin;
    for (const end = Date.now() + 20_000; !started.stderr.includes('regular refresh') && Date.now() < end; )
      await sleep(20);
    expect(started.stderr).toMatch(/The regular refresh published revision \w{10}, number 2: 1 added/u);
    expect(await ask(url, 'ask', question)).toContain("At 9 o'clock");
    expect(site.requests).toEqual(['GET /hours']);
  }, 60_000);

  test('that never answer do not keep it from ending', async () => {
    const site = await startSite(() => {});
    const started = startWithMill(site.url, { REFRESH_EVERY: '5m' });
    await started.says(READY);
    for (const end = Date.now() + 20_000; site.requests.length === 0 && Date.now() < end; ) await sleep(20);
    expect(site.requests).toEqual(['GET /hours']);
    started.kill('SIGTERM');
    expect(await started.ended).toEqual({ code: 0, signal: null });
    expect(started.stderr).not.toMatch(/said nothing|regular refresh|^\s+at /mu);
  }, 60_000);
});

describe('a wrong variable ends it with one line', () => {
  test.each([
    ['WEB_PORT', { WEB_PORT: 'eighty' }],
    ['WEB_HOST', { WEB_HOST: '0.0.0.0' }],
    ['WEB_HOST', { WEB_HOST: '203.0.113.9', WEB_PASSWORD: 'long enough' }],
    ['TRUST_PROXY', { TRUST_PROXY: 'everyone', WEB_PASSWORD: 'long enough' }],
    ['DISCORD_TOKEN', { DISCORD_TOKEN: 'hunter2' }],
    ['DISCORD_API_URL', { DISCORD_API_URL: 'discord' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ])('%s: %#', async (name, env) => {
    const started = start(env);
    expect((await started.ended).code).toBe(1);
    // The encoder may have been opened by then, which is logged.
    const said = started.stderr.replaceAll(/^\{"level":30,.*\}\n/gmu, '');
    expect(said).toMatch(new RegExp(`^${name} [^\n]+\n$`, 'u'));
    expect(started.stderr).not.toMatch(/hunter2|long enough/u);
    expect(started.stdout).not.toMatch(READY);
  });
});

describe('with a token', () => {
  test('it connects, is ready, and leaves when told', async () => {
    const discord = await startTestDiscord();
    onTestFinished(() => discord.close());
    const started = start({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, LOG_LEVEL: 'trace' });
    await started.says(READY);
    expect(started.stdout).toContain('Discord');
    expect(started.stdout).not.toMatch(PAGE);
    started.kill('SIGTERM');
    expect(await started.ended).toEqual({ code: 0, signal: null });
    expect(started.stdout + started.stderr).not.toContain(discord.token);
  });

  test('that Discord does not know it ends with one line', async () => {
    const discord = await startTestDiscord();
    onTestFinished(() => discord.close());
    const token = 'MTAwMDAwMDAwMDAwMDAwMDAw.wrong.token-of-nobody-at-all';
    const started = start({ DISCORD_TOKEN: token, DISCORD_API_URL: discord.apiUrl, LOG_LEVEL: 'fatal' });
    expect((await started.ended).code).toBe(1);
    expect(started.stderr).toMatch(/^[^\n]*(token|TOKEN)[^\n]*\n$/u);
    expect(started.stdout + started.stderr).not.toContain(token);
    expect(started.stdout).not.toMatch(READY);
  });
});
