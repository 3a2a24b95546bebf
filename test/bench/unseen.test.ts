import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findParagraphs } from '../../bench/articles/findParagraphs.ts';
import { makeManual } from '../../bench/articles/unseen/makeManual.ts';

const HERE = 'bench/articles/unseen';
const CHAPTERS = readFileSync(`${HERE}/cormorant-chapters.md`, 'utf8');

test('the manual has 2,000 paragraphs, those written by hand among them, and is the same each time', () => {
  const manual = makeManual(CHAPTERS, 2000);
  const blocks = manual.trim().split(/\n{2,}/u);
  expect(blocks).toHaveLength(2000);
  expect(blocks.filter((block) => block.includes('{'))).toEqual([]);
  for (const block of CHAPTERS.trim().split(/\n{2,}/u)) expect(blocks).toContain(block);
  expect(makeManual(CHAPTERS, 2000)).toBe(manual);
});

test('each question that has an answer names a paragraph that there is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'articles'));
  writeFileSync(join(folder, 'articles', 'sprig-faq.html'), readFileSync(`${HERE}/sprig-faq.html`));
  writeFileSync(join(folder, 'articles', 'cormorant-manual.md'), makeManual(CHAPTERS, 2000));
  const paragraphs = findParagraphs(folder);
  const questions = readFileSync(`${HERE}/questions.jsonl`, 'utf8').trim().split('\n');
  const answerable = questions.map((line) => JSON.parse(line)).filter(({ right }) => right !== null);
  expect(answerable).toHaveLength(30);
  for (const { in: document, right } of answerable) expect(paragraphs(document, right)).toHaveLength(1);
  expect(() => paragraphs('sprig-faq', 'nobody wrote this')).toThrow('no paragraph of sprig-faq');
});
