import { describe, expect, it } from 'vitest';
import { SKIP } from '../../support/web/openBrowser.ts';
import { startPreview } from '../../support/web/startPreview.ts';
import { usePage } from '../../support/web/usePage.ts';

describe.skipIf(SKIP)('the page', () => {
  const visit = usePage({ width: 1280, height: 800 });

  it('shows what is written as text, whatever it is', async () => {
    const { page, log, lastMessage, write } = visit();
    const hostile = '@everyone <script>alert(1)</script> <img src=x onerror=alert(1)> **b** \u202egnp.exe';
    let alerts = 0;
    page.on('dialog', (dialog) => {
      alerts += 1;
      dialog.dismiss();
    });
    await write(`@Footnote ${hostile}`);
    await expect.poll(() => log.locator('.message').count()).toBe(2);
    expect(await log.locator('.own-text').textContent()).toBe(`@Footnote ${hostile}`);
    await page.keyboard.type(`/ask ${hostile}`);
    await page.keyboard.press('Enter');
    await expect.poll(() => log.locator('.message').count()).toBe(3);
    expect(await lastMessage.locator('.context-text').textContent()).toBe(hostile);
    expect(await log.locator('img, script, .context-text strong').count()).toBe(0);
    expect(alerts).toBe(0);
  });

  it('lists all entries by topic, folded, and filters them', async () => {
    const { page, go } = visit();
    await go('entries');
    const entries = page.locator('details:visible');
    await expect.poll(() => entries.count()).toBe(4);
    const topics = await page.locator('.topic-group h2').allTextContents();
    expect(topics).toEqual(['Lending1', 'Opening hours2', 'Known open questions1', 'Sources2']);
    await page.getByRole('searchbox').fill('unlocked');
    expect(await entries.count()).toBe(1);
    expect(await page.getByText('1 entry').count()).toBe(1);
    await entries.locator('summary').press('Enter');
    await entries.getByText('from when are the doors unlocked').waitFor();
    expect(await entries.textContent()).toContain('The handbook, ¶3, undated');
    expect(await entries.getByRole('note').textContent()).toContain('not confirmed');
  });

  it('says so when the server is gone, and tries again', async () => {
    const own = visit();
    const { log, lastMessage, write } = own;
    await own.web.close();
    await write('@Footnote loan period');
    await lastMessage.getByText('does not answer').waitFor();
    own.complaints = own.complaints.filter((line) => !line.includes('ERR_CONNECTION_REFUSED'));
    own.web = await startPreview({ port: Number(new URL(own.web.url).port) });
    await lastMessage.getByRole('button', { name: 'Try again' }).click();
    await lastMessage.locator('.embed').waitFor();
    expect(await log.locator('.message').count()).toBe(2);
    // The new server knows nothing of the page's session: it refuses once, and gives another.
    own.complaints = own.complaints.filter((line) => !line.includes('403'));
  });

  it('draws only the Markdown elements it knows, from entries too', async () => {
    const { page, web, log, lastMessage } = visit();
    const body = '<b>raw</b> <img src=x onerror=alert(1)> [bad](javascript:alert(1)) [good](https://club.example) [^1]';
    await web.write('faq/html.md', `---\ntopic: Html\n---\n\n## Is this HTML?\n\n${body}\n\n[^1]: handbook ¶1\n`);
    await page.keyboard.type('/kb refresh ');
    await page.keyboard.press('Enter');
    await lastMessage.locator('.embed').waitFor();
    await page.keyboard.type('/ask Is this HTML?');
    await page.keyboard.press('Enter');
    const answer = log.locator('.embed.tone-answer');
    await answer.waitFor();
    expect(await answer.locator('.markdown b, img').count()).toBe(0);
    const links = await answer
      .locator('.markdown a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(['https://club.example/', expect.stringMatching(/^#footnote-/u)]);
  });
});

describe.skipIf(SKIP)('at phone width', () => {
  const visit = usePage({ width: 390, height: 844 });

  /** Elements that reach past the right edge of the window and so cannot be seen. */
  const outside = (): Promise<string[]> =>
    visit()
      .page.locator('.main :is(div, p, li, article, section, summary, button, input, textarea, h1, h2, h3, a)')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > 390).map((one) => one.outerHTML));

  it('opens and closes the channels as a drawer', async () => {
    const { page, go } = visit();
    const channels = page.getByRole('navigation', { name: 'Channels' });
    expect(await channels.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Channels' }).click();
    await expect.poll(() => channels.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => channels.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Channels' }).click();
    await go('entries');
    await expect.poll(() => channels.isVisible()).toBe(false);
  });

  it('never scrolls sideways', async () => {
    const { page, web, log, write } = visit();
    expect(await outside()).toEqual([]);
    await write(`@Footnote ${'long'.repeat(200)}`);
    await page.keyboard.type('/ask When does the library open?');
    await page.keyboard.press('Enter');
    await log.locator('.embed.tone-answer').waitFor();
    expect(await outside()).toEqual([]);
    await page.goto(`${web.url}/#entries`);
    await page.locator('summary').first().click();
    expect(await outside()).toEqual([]);
  });
});
