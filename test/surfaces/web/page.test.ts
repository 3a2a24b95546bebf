import { describe, expect, it } from 'vitest';
import type { ReplyView } from '../../../src/surfaces/web/types.ts';
import { SKIP } from '../../support/web/openBrowser.ts';
import { post } from '../../support/web/send.ts';
import { usePage } from '../../support/web/usePage.ts';

describe.skipIf(SKIP)('a conversation', () => {
  const visit = usePage({ width: 1280, height: 800 });

  it('answers through the slash menu with the keyboard alone', async () => {
    const { page, box, lastMessage, option } = visit();
    await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toMatch(/^Message #questions/u);
    await page.keyboard.type('/');
    await option('/ask').waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await option('/faq').getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');

    const question = page.getByRole('combobox', { name: 'question' });
    await page.locator('.field-required input:focus').waitFor();
    await page.keyboard.type('opening');
    await expect.poll(() => page.getByRole('option').first().textContent()).toBe('When does the library open?');
    expect(await question.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await question.getAttribute('aria-activedescendant')).toBeTruthy();
    await page.keyboard.press('Enter');
    expect(await question.inputValue()).toBe('When does the library open?');
    await page.keyboard.press('Enter');

    const answer = lastMessage;
    await answer.getByRole('heading', { name: 'When does the library open?' }).waitFor();
    expect(await answer.locator('.context').textContent()).toMatch(
      /You\s+used\s+\/ask\s*When does the library open\?/u,
    );
    expect(await answer.getByRole('note').textContent()).toContain('The board has not confirmed them.');
    expect(await answer.locator('strong', { hasText: 'nine' }).count()).toBe(1);
    expect(await answer.locator('.markdown li').count()).toBe(2);
    const notes = answer.getByRole('list', { name: 'Footnotes' }).getByRole('listitem');
    expect(await notes.count()).toBe(2);
    expect(await notes.nth(1).textContent()).toContain(
      'Minutes of the spring meeting, ¶5–6, undated: “ten on Saturdays”',
    );
    expect(await notes.nth(0).getByRole('link', { name: 'The handbook' }).getAttribute('rel')).toContain('noopener');
    expect(await answer.textContent()).toContain('As of 2026-03-01.');
    expect(await box.inputValue()).toBe('');
  });

  it('leads from a footnote mark to its footnote and back', async () => {
    const { page, lastMessage } = visit();
    await page.keyboard.type('/ask When does the library open?');
    await page.keyboard.press('Enter');
    const mark = lastMessage.getByRole('link', { name: 'Footnote 2', exact: true });
    await mark.click();
    const note = lastMessage.getByRole('listitem').filter({ hasText: 'Minutes of the spring meeting' });
    expect(await note.evaluate((element) => element.matches(':target'))).toBe(true);
    await note.getByRole('link', { name: 'back to the text' }).click();
    expect(await lastMessage.locator('sup:target').textContent()).toBe('2');
    expect(await page.title()).toBe('questions · Footnote');
  });

  it('adds an option with the keyboard, and shows what only the asker sees', async () => {
    const { page, log, lastMessage } = visit();
    await page.keyboard.type('/ask loan period');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('T');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await lastMessage.getByText('Only you can see this').waitFor();
    await lastMessage.getByRole('button', { name: 'Dismiss message' }).click();
    expect(await log.locator('.message').count()).toBe(0);
  });

  it('says what a command lacks, and goes back to text with Escape', async () => {
    const { page, box, log } = visit();
    await page.keyboard.type('/ask ');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('alert').textContent()).toBe('This command needs “question”: type it in.');
    await page.keyboard.type('hello');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await box.inputValue()).toBe('hello');
    expect(await log.locator('.message').count()).toBe(0);
  });

  it('turns a menu into the answer', async () => {
    const { page, log, lastMessage, option } = visit();
    await page.keyboard.type('/faq ');
    await page.keyboard.press('Enter');
    const menu = lastMessage.getByRole('combobox');
    await menu.focus();
    await page.keyboard.press('ArrowDown');
    await option('Lending').waitFor();
    await page.keyboard.press('Enter');
    await lastMessage.getByRole('combobox', { name: 'Choose a question' }).click();
    await option('How long may I keep a book?').click();
    await lastMessage.getByText('A loan lasts four weeks.').waitFor();
    expect(await log.locator('.message').count()).toBe(1);
  });

  it('turns a suggestion into the answer', async () => {
    const { web, log, lastMessage, write } = visit();
    const { question, offer } = await findVague(web.url);
    await write(`@Footnote ${question}`);
    await lastMessage.getByRole('button', { name: offer }).click();
    await lastMessage.getByRole('heading', { name: offer }).waitFor();
    expect(await lastMessage.getByRole('list', { name: 'Footnotes' }).count()).toBe(1);
    expect(await log.locator('.message').count()).toBe(2);
  });

  it('answers a related question below, and keeps what was answered', async () => {
    const { log, lastMessage, write } = visit();
    await write('@Footnote How long may I keep a book?');
    const offer = lastMessage.locator('.buttons').getByRole('button').first();
    const related = (await offer.textContent()) ?? '';
    await offer.click();
    await lastMessage.getByRole('heading', { name: related }).waitFor();
    expect(await lastMessage.locator('.context').textContent()).toContain(related);
    expect(await log.locator('.embed').count()).toBe(2);
  });

  it('reads everything in direct messages, and only mentions in the channel', async () => {
    const { page, log, lastMessage, write } = visit();
    await write('How long may I keep a book?');
    expect(await lastMessage.textContent()).toContain('I only read messages that mention me');
    await write('@footnote How long may I keep a book?');
    await lastMessage.getByText('A loan lasts four weeks.').waitFor();
    await page.getByRole('link', { name: 'Direct messages' }).click();
    await expect.poll(() => page.title()).toBe('Footnote · Footnote');
    expect(await log.locator('.message').count()).toBe(0);
    await write('How long may I keep a book?');
    await lastMessage.getByText('A loan lasts four weeks.').waitFor();
    expect(await log.locator('.message').count()).toBe(2);
  });
});

/** The first of these questions that the real search does not answer, with what it offers instead. */
async function findVague(url: string): Promise<{ question: string; offer: string }> {
  for (const question of ['books and opening', 'library hours saturday book loan fee', 'open close keep', 'the book']) {
    const answer = await post(url, '/api/command', { name: 'ask', args: { question }, view: 'server' });
    const { tone, suggestions } = answer.json() as unknown as ReplyView;
    const [first] = suggestions;
    if (tone !== 'answer' && first) return { question, offer: first.label };
  }
  throw new Error('Every question was answered: add a vaguer one');
}
