import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/openStore.ts';
import type { Store } from '../../../src/store/types.ts';
import { SKIP } from '../../support/web/openBrowser.ts';
import { usePage } from '../../support/web/usePage.ts';

let store: Store;
let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'footnote-'));
  store = await openStore({ dataDir, clock: Date.now });
});
afterAll(async () => {
  await store.close();
  await rm(dataDir, { recursive: true });
});

describe.skipIf(SKIP)('the buttons of an answer', () => {
  const visit = usePage({ width: 1280, height: 800 }, () => ({ store }));

  it('asks in a dialog why an answer is flagged, and keeps the reason', async () => {
    const { page, lastMessage, write } = visit();
    await write('@Footnote When does the library open?');
    const flag = lastMessage.getByRole('button', { name: 'Flag' });
    await flag.click();
    const dialog = page.getByRole('dialog', { name: 'What is wrong with this answer?' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await store.votes.flags({ serverId: 'preview', limit: 5 })).toEqual([]);
    await flag.click();
    await dialog.getByLabel('It is wrong').check();
    await dialog.getByLabel('In your words').fill('It opens at ten.');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await lastMessage.getByText('Thank you. The moderators will see your reason').waitFor();
    await lastMessage.getByText('Only you can see this').waitFor();
    expect(await store.votes.flags({ serverId: 'preview', limit: 5 })).toMatchObject([
      { reason: 'It is wrong: It opens at ten.' },
    ]);
  });

  it('shows exact sources, and what is related, below', async () => {
    const { page, log, lastMessage, write } = visit();
    await write('@Footnote When does the library open?');
    const answer = log.locator('.message').nth(1);
    await answer.getByRole('button', { name: 'Sources' }).click();
    await lastMessage.getByText('¶5–6').waitFor();
    await answer.getByRole('button', { name: 'Related' }).click();
    await lastMessage.getByRole('combobox').waitFor();
    expect(await page.locator('.message').count()).toBe(4);
  });
});
