import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestStore } from '../../support/discord/store.ts';
import { unzip } from '../../support/unzip.ts';
import { SKIP } from '../../support/web/openBrowser.ts';
import { post } from '../../support/web/send.ts';
import { startPreview } from '../../support/web/startPreview.ts';
import { usePage } from '../../support/web/usePage.ts';

let there: Awaited<ReturnType<typeof createTestStore>>;
beforeEach(async () => {
  there = await createTestStore();
});
afterEach(() => there.remove());

const CATS = '---\ntopic: Cats\n---\n\n## May I bring my cat?\n\nCats are welcome. [^1]\n\n[^1]: handbook ¶1\n';
const pane = (page: Page) => page.locator('.reply-pane:visible');
const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

/** Choose from a menu with the keyboard alone. */
async function choose(page: Page, menu: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: menu }).press('ArrowDown');
  const chosen = page.getByRole('option', { selected: true });
  for (let n = 0; n < 30 && !(await chosen.innerText()).includes(option); n += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

async function fillIn(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  const dialog = page.getByRole('dialog');
  for (const [label, text] of Object.entries(fields)) await dialog.getByLabel(label).fill(text);
  await dialog.getByRole('button', { name: 'Submit' }).click();
  await dialog.waitFor({ state: 'detached' });
}

async function addEntry(page: Page, fields: Readonly<Record<string, string>> = {}): Promise<void> {
  await press(page, 'Add an entry');
  const whole = {
    Question: 'Is there a sauna?',
    'Answer (': 'There is a **sauna**. [1]',
    Sources: 'handbook ¶2',
    ...fields,
  };
  await fillIn(page, whole);
}

async function pickEntry(page: Page, words: string): Promise<void> {
  await page.getByRole('combobox', { name: 'entry' }).fill(words);
  await page.getByRole('option').first().click();
}

describe.skipIf(SKIP)('the moderators’ page', () => {
  const visit = usePage({ width: 1280, height: 800 }, () => ({ store: there.store }));
  const ask = async (question: string): Promise<Record<string, unknown>> =>
    (await post(visit().web.url, '/api/command', { name: 'ask', args: { question }, view: 'server' })).json();

  it('previews, publishes and rolls back the folder, and the entries follow', async () => {
    const { page, web, go } = visit();
    await web.write('faq/cats.md', CATS);
    await go('moderator');
    await press(page, 'Preview');
    await pane(page).getByText('nothing was published').waitFor();
    expect((await there.store.knowledge.list({ limit: 5 })).length).toBe(1);
    await press(page, 'Publish');
    await pane(page).getByText('Published:').waitFor();
    expect(await pane(page).innerText()).toContain('May I bring my cat?');
    await go('entries');
    await page.locator('summary', { hasText: 'May I bring my cat?' }).waitFor();
    await go('moderator');
    await press(page, 'Roll back');
    await pane(page).getByText('Roll back to this publication?').waitFor();
    await press(page, 'Roll back');
    await pane(page).getByText('Removed (1)').waitFor();
    await go('entries');
    await page.locator('summary', { hasText: 'When does the library close?' }).waitFor();
    await page.locator('summary', { hasText: 'cat' }).waitFor({ state: 'detached' });
  });

  it('answers an open question in a form, says which entry another is, and dismisses a third', async () => {
    const { page, go } = visit();
    for (const question of ['zebra parking?', 'sesame vault', 'quantum umbrella']) await ask(question);
    await go('moderator');
    await tab(page, 'Open questions');
    await choose(page, 'Choose a question', 'zebra');
    await press(page, 'Answer');
    expect(await page.getByRole('dialog').getByLabel('Question').inputValue()).toBe('zebra parking?');
    await fillIn(page, { 'Answer (': 'Behind the shed. [1]', Sources: 'handbook ¶4' });
    await pane(page).getByText('The question is off the list').waitFor();
    expect(await ask('zebra parking?')).toMatchObject({ tone: 'answer', sections: [{ body: 'Behind the shed. [1]' }] });

    await press(page, 'All open questions');
    await choose(page, 'Choose a question', 'sesame');
    await press(page, 'Link to an entry');
    await press(page, 'Another entry');
    await fillIn(page, { 'A few of its words': 'library close' });
    await choose(page, 'Which entry answers it?', 'When does the library close?');
    await pane(page).getByText('Linked').waitFor();
    expect(await ask('sesame vault')).toMatchObject({ sections: [{ title: 'When does the library close?' }] });

    await press(page, 'All open questions');
    await choose(page, 'Choose a question', 'quantum');
    await press(page, 'Dismiss');
    await pane(page).getByText('Dismissed').waitFor();
    await press(page, 'All open questions');
    await pane(page).getByText('There are no open questions').waitFor();
  });

  it('adds, changes and removes entries, with the same checks as files, and loses no text', async () => {
    const { page, go } = visit();
    await go('moderator');
    await tab(page, 'Entries');
    await addEntry(page, { Sources: 'nowhere ¶1' });
    await pane(page).getByText('“nowhere” is not known').waitFor();
    await press(page, 'Change my text');
    expect(await page.getByRole('dialog').getByLabel('Answer (').inputValue()).toBe('There is a **sauna**. [1]');
    await fillIn(page, { Sources: 'handbook ¶2' });
    await pane(page).getByText('Saved:').waitFor();
    expect(await ask('is there a sauna')).toMatchObject({ sections: [{ body: 'There is a **sauna**. [1]' }] });
    await go('entries');
    await page.locator('summary', { hasText: 'Is there a sauna?' }).waitFor();
    await go('moderator');

    await pickEntry(page, 'sauna');
    await press(page, 'Edit');
    await fillIn(page, { 'Answer (': 'There is none. [1]' });
    await pane(page).getByText('revision 2').waitFor();
    await press(page, 'Its changes');
    await choose(page, 'Choose a revision to see its changes', 'Revision 2');
    await pane(page).locator('ins', { hasText: 'There is none.' }).waitFor();
    expect(await pane(page).locator('del').innerText()).toContain('**sauna**');

    await press(page, 'Remove');
    await pane(page).getByText('Remove this?').waitFor();
    await pane(page).getByRole('button', { name: 'Remove' }).click();
    await press(page, 'Undo');
    await pane(page).getByText('Done:').waitFor();
    expect(await ask('is there a sauna')).toMatchObject({ sections: [{ body: 'There is none. [1]' }] });

    await press(page, 'Export them');
    const link = pane(page).getByRole('link', { name: 'knowledge.zip' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(Object.values(unzip(Buffer.concat(chunks))).join()).toContain('## Is there a sauna?');
  });

  it('shows who saves second what the first wrote, and overwrites nothing', async () => {
    const { page, web, go } = visit();
    await go('moderator');
    await tab(page, 'Entries');
    await addEntry(page);
    await pane(page).getByText('Saved:').waitFor();
    await pickEntry(page, 'sauna');
    await press(page, 'Edit');
    await page.getByRole('dialog').getByLabel('Answer (').fill('Mine. [1]');
    const other = await page.context().newPage();
    await other.goto(`${web.url}/#moderator`);
    await tab(other, 'Entries');
    await pickEntry(other, 'sauna');
    await press(other, 'Edit');
    await fillIn(other, { 'Answer (': 'Theirs. [1]' });
    await pane(other).getByText('revision 2').waitFor();
    await fillIn(page, {});
    await pane(page).getByText('Not saved:').waitFor();
    expect(await pane(page).innerText()).toContain('Theirs.');
    expect(await ask('is there a sauna')).toMatchObject({ sections: [{ body: 'Theirs. [1]' }] });
    await press(page, 'Change my text');
    expect(await page.getByRole('dialog').getByLabel('Answer (').inputValue()).toBe('Mine. [1]');
    await page.keyboard.press('Escape');
  });

  it('compares two publications, exports one, and goes back', async () => {
    const { page, web, go } = visit();
    await web.write('faq/cats.md', CATS);
    await post(web.url, '/api/command', { name: 'kb refresh', args: {}, view: 'server' });
    await go('moderator');
    await tab(page, 'History');
    await choose(page, 'Choose a published revision', '1 ·');
    await choose(page, 'Compare with another revision', '2 ·');
    await pane(page).locator('ins', { hasText: 'Cats are welcome.' }).waitFor();
    await press(page, 'Whole history');
    await choose(page, 'Choose a published revision', '1 ·');
    await press(page, 'Export');
    await pane(page)
      .getByRole('link', { name: /^knowledge-.*\.zip$/u })
      .waitFor();
    await press(page, 'Whole history');
    await choose(page, 'Choose a published revision', '1 ·');
    await press(page, 'Roll back to this');
    await pane(page).getByText('Roll back to this publication?').waitFor();
    await press(page, 'Roll back');
    await pane(page).getByText('Published:').waitFor();
    expect(await there.store.knowledge.list({ limit: 1 })).toMatchObject([{ number: 3, publishedBy: 'preview' }]);
  });

  it('goes from tab to tab by keyboard, and opens a form from the slash menu', async () => {
    const { page, go, write, lastMessage } = visit();
    await go('moderator');
    await page.getByRole('tab', { name: 'Refresh' }).focus();
    await page.keyboard.press('ArrowRight');
    await pane(page).getByText('There are no open questions').waitFor();
    await page.keyboard.press('End');
    await pane(page).getByText('week by week').waitFor();
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Statistics');
    await go('questions');
    await page.keyboard.type('/kb add ');
    await page.keyboard.press('Enter');
    await fillIn(page, { Question: 'Is there tea?', 'Answer (': 'There is. [1]', Sources: 'handbook ¶2' });
    await lastMessage.getByText('Saved:').waitFor();
    await write('@Footnote is there tea');
    await lastMessage.getByText('There is.').waitFor();
  });

  it('says so when the server is gone, and sends a form again as it was', async () => {
    const own = visit();
    const { page, go } = own;
    await go('moderator');
    await tab(page, 'Entries');
    await press(page, 'Add an entry');
    await page.getByRole('dialog').waitFor();
    await own.web.close();
    await fillIn(page, { Question: 'Is there tea?', 'Answer (': 'There is. [1]', Sources: 'handbook ¶2' });
    await pane(page).getByText('does not answer').waitFor();
    own.complaints = own.complaints.filter((line) => !line.includes('ERR_CONNECTION_REFUSED'));
    own.web = await startPreview({ port: Number(new URL(own.web.url).port), store: there.store });
    await press(page, 'Try again');
    await pane(page).getByText('Saved:').waitFor();
    // The new server knows nothing of the page's session: it refuses once, and gives another.
    own.complaints = own.complaints.filter((line) => !line.includes('403'));
  });
});

describe.skipIf(SKIP)('the moderators’ page at phone width', () => {
  const visit = usePage({ width: 390, height: 844 }, () => ({ store: there.store }));

  it('never scrolls sideways', async () => {
    const { page, web } = visit();
    const outside = (): Promise<string[]> =>
      page
        .locator('.main .reply-pane *, .main .chooser, .main .buttons, dialog *')
        .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > 390).map((one) => one.outerHTML));
    await web.write('faq/cats.md', CATS.replace('Cats are', `${'Long'.repeat(60)} cats are`));
    await page.goto(`${web.url}/#moderator`);
    await press(page, 'Publish');
    await pane(page).getByText('Published:').waitFor();
    expect(await outside()).toEqual([]);
    await tab(page, 'History');
    await choose(page, 'Choose a published revision', '1 ·');
    await choose(page, 'Compare with another revision', '2 ·');
    await pane(page).locator('ins').first().waitFor();
    expect(await outside()).toEqual([]);
    await tab(page, 'Entries');
    await press(page, 'Add an entry');
    await page.getByRole('dialog').waitFor();
    expect(await outside()).toEqual([]);
    await page.keyboard.press('Escape');
  });
});
