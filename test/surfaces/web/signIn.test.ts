import { expect, it } from 'vitest';
import { openBrowser, SKIP } from '../../support/web/openBrowser.ts';
import { startPreview } from '../../support/web/startPreview.ts';

it.skipIf(SKIP)('signs in, asks, survives a restart of the token, signs out', async () => {
  const web = await startPreview({ password: 'long enough' });
  const browser = await openBrowser();
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(web.url);
  await page.getByLabel('Password').fill('not it, sorry');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('alert').filter({ hasText: 'That is not the password.' }).waitFor();
  await page.getByLabel('Password').fill('long enough');
  await page.getByLabel('Password').press('Enter');
  const box = page.getByRole('combobox', { name: /^Message / });
  await box.fill('@Footnote when does the library open');
  await box.press('Enter');
  await page.getByText('The library opens at').waitFor();

  // Signed in again in another tab: this one still has the old session's token.
  const other = await context.newPage();
  await context.clearCookies();
  await other.goto(web.url);
  await other.getByLabel('Password').fill('long enough');
  await other.getByLabel('Password').press('Enter');
  await other.getByRole('combobox', { name: /^Message / }).waitFor();
  await box.fill('@Footnote until when are you there');
  await box.press('Enter');
  await page.getByText('The library closes at').waitFor();

  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('Password').waitFor();
  expect((await context.request.get(`${web.url}/api/entries`)).status()).toBe(401);
  await context.close();
  await web.close();
});
