/**
 * Draws docs/images/embeds-and-components.png: one reply as the page, and Discord, show it in an embed, and how it would
 * look in Components V2, which no part of Footnote sends. Needs Chromium and a build.
 *
 *     npx tsc -p bench/tsconfig.json && node dist-bench/bench/pictures/main.js [question]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openBrowser } from '../../test/support/web/openBrowser.ts';

const FILE = 'docs/images/embeds-and-components.png';
const [question = 'Did Russia capture more towns?'] = process.argv.slice(2);

/** What the page has no styles for: two columns, and the lines and the row of buttons inside a container. */
const STYLES = `
  .both { display: grid; grid-template-columns: repeat(2, 33rem); gap: 2rem; padding: 1.5rem; background: var(--chat, #313338); width: max-content; position: fixed; inset: 0 auto auto 0 }
  .both h2 { margin: 0 0 0.75rem; font-size: 1rem }
  .both .beside .footnotes { margin: 0; padding: 0; border: 0 }
  .both hr { width: 100%; margin: 0.75rem 0; border: 0; border-top: 1px solid #4e5058 }
  .both .beside { display: grid; grid-template-columns: 1fr auto; gap: 1rem; align-items: start }
`;

const dataDir = await mkdtemp(join(tmpdir(), 'footnote-picture-'));
const bot = spawn(process.execPath, ['dist/main.js'], {
  env: { ...process.env, DATA_DIR: dataDir, DISCORD_TOKEN: '', WEB_PORT: '3399' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await openBrowser();
try {
  let address = '';
  for await (const line of createInterface({ input: bot.stdout })) {
    address = /^The preview is at (\S+)/u.exec(line)?.[1] ?? address;
    if (line.startsWith('Ready')) break;
  }
  const context = await browser.newContext({ viewport: { width: 1280, height: 1400 }, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(address);
  // There no name is needed.
  await page.getByRole('link', { name: 'Direct messages' }).click();
  const box = page.getByRole('combobox', { name: /^Message / });
  await box.fill(question);
  await box.press('Enter');
  await page.locator('.message .embed-title').last().waitFor();
  await page.addStyleTag({ content: STYLES });
  await page.addScriptTag({ path: 'bench/pictures/compose.js' });
  await page.locator('.both').screenshot({ path: FILE });
  process.stdout.write(`${FILE}\n`);
} finally {
  await browser.close();
  bot.kill();
  await once(bot, 'exit');
  await rm(dataDir, { recursive: true });
}
