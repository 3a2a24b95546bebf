import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { NEW_FEE, RULES, rulesFolder } from '../support/rules.ts';
import { cleanEnvironment, ROOT, run, writeFolder } from '../support/terminal/run.ts';
import { post } from '../support/web/send.ts';

const CHANGED = 'The source has changed since this was written.';
const QUESTION = 'How much is the yearly fee?';

interface Page {
  ask(): Promise<string>;
  press(id: string): Promise<string>;
  refresh(): Promise<string>;
  stop(): Promise<void>;
}

/** `npm start` on a folder, used through its page. */
async function start(folder: string): Promise<Page> {
  const child = spawn(process.execPath, [join(ROOT, 'dist/main.js')], {
    cwd: folder,
    env: cleanEnvironment({
      KNOWLEDGE_DIR: join(folder, 'kb'),
      DATA_DIR: join(folder, 'data'),
      WEB_PORT: '0',
      ENCODER: 'off',
    }),
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  const ready = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('Ready: ')) resolve(/(http:\/\/[^/\s]+)/u.exec(said)?.[1] ?? '');
      });
    }
    child.once('close', () => reject(new Error(said)));
  });
  const url = await ready;
  const send = async (path: string, body: object): Promise<string> =>
    JSON.stringify((await post(url, path, { ...body, view: 'server' })).json());
  return {
    ask: () => send('/api/command', { name: 'ask', args: { question: QUESTION } }),
    press: (id) => send('/api/action', { id }),
    refresh: () => send('/api/command', { name: 'kb refresh', args: {} }),
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'close');
    },
  };
}

test('a document that changes under an entry: the answer says so, over a restart, until somebody keeps it', async () => {
  const files = rulesFolder(RULES);
  const folder = writeFolder(Object.fromEntries(Object.entries(files).map(([path, text]) => [`kb/${path}`, text])));
  onTestFinished(folder.remove);
  const write = (rules: readonly string[]): void =>
    writeFileSync(join(folder.path, 'kb/articles/rules.md'), `${rules.join('\n\n')}\n`);

  const first = await start(folder.path);
  expect(await first.ask()).not.toContain(CHANGED);
  write(NEW_FEE);
  // What is published stands until the folder is published again.
  expect(await first.ask()).not.toContain(CHANGED);
  expect(await first.refresh()).toContain('Members pay thirty euros a year, in …');
  expect(await first.ask()).toContain(CHANGED);
  await first.stop();

  // The terminal asks the folder, and knows what the store remembers of it; of another folder it knows nothing.
  const env = { KNOWLEDGE_DIR: join(folder.path, 'kb'), DATA_DIR: join(folder.path, 'data'), ENCODER: 'off' };
  const told = async (...more: string[]) => {
    const { stdout, stderr } = await run(['ask', '--json', ...more, QUESTION], { env });
    expect(stderr).toBe('');
    return JSON.parse(stdout) as { caveat: string | null; citations: unknown };
  };
  expect(await told()).toMatchObject({ caveat: CHANGED, citations: [{ source: 'rules', paragraphs: [3] }] });
  write(['# House rules', 'Welcome!', ...RULES.slice(1)]);
  expect(await told()).toMatchObject({ caveat: null, citations: [{ source: 'rules', paragraphs: [4] }] });
  write(['# House rules', NEW_FEE[2] ?? '']);
  expect(await told()).toMatchObject({ caveat: CHANGED, citations: [{ source: 'rules', paragraphs: [2] }] });
  const copy = writeFolder(rulesFolder(NEW_FEE));
  onTestFinished(copy.remove);
  expect(await told('--knowledge', copy.path)).toMatchObject({ caveat: null, citations: [{ paragraphs: [3] }] });
  write(NEW_FEE);

  const second = await start(folder.path);
  expect(await second.ask()).toContain(CHANGED);
  // The document shrinks so far that it has no paragraph of the cited number any more.
  write(['# House rules', NEW_FEE[2] ?? '']);
  expect(await second.refresh()).toContain('**Published:**');
  const answer = await second.ask();
  expect(answer).toContain('House rules, ¶2');
  expect(answer).toContain(CHANGED);
  const list = await second.press('gaps:0');
  expect(list).toContain('Sources changed (2)');
  const key = /"value":"([0-9a-z]+)","label":"How much is the yearly fee\?"/u.exec(list)?.[1];
  const shown = await second.press(`changed-source:${key}`);
  expect(shown).toContain('- Members pay twenty euros a year, in March.');
  expect(await second.press(/source-keep:[^"]+/u.exec(shown)?.[0] ?? '')).toContain('**Kept:**');
  expect(await second.ask()).not.toContain(CHANGED);
  await second.stop();

  const third = await start(folder.path);
  expect(await third.ask()).toContain('House rules, ¶2');
  expect(await third.ask()).not.toContain(CHANGED);
  await third.stop();
});
