import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reply } from '../../../src/answer/types.ts';
import { truncate } from '../../../src/base/truncate.ts';
import { faq } from '../../../src/commands/browse/faq.ts';
import { findTopic, toTopics } from '../../../src/commands/browse/topics.ts';
import { completeEntry } from '../../../src/commands/entries/completeEntry.ts';
import type { Entry } from '../../../src/knowledge/types.ts';
import { contextOf, libraryOf } from '../../support/commandContext.ts';
import { gardenKnowledge } from '../../support/garden.ts';
import { runAction, runCommand } from '../../support/runRequest.ts';
import { sized } from '../../support/soak.ts';

const context = contextOf(libraryOf());
const labels = ({ selects }: Reply): string[] => (selects[0]?.options ?? []).map(({ label }) => label);

/** 60 topics of 1 question, the last with 60. */
const many = Object.fromEntries(
  Array.from({ length: 60 }, (_, n) => {
    const questions = Array.from({ length: n === 59 ? 60 : 1 }, (_, i) => `## What of ${n} and ${i}?\n\nThat. [^1]\n`);
    return [`faq/t${n}.md`, `---\ntopic: Topic ${n}\n---\n\n${questions.join('\n')}\n[^1]: r ¶1\n`];
  }),
);
const manyContext = contextOf(libraryOf({ 'sources.yaml': 'r:\n  title: R\n', ...many }));

/** Turns the pages from the first to the last and back. */
async function pagesFrom(reply: Reply): Promise<{ pages: Reply[]; back: Reply[] }> {
  const turnTo = async (page: Reply, which: number): Promise<Reply> =>
    runAction(page.buttons.at(which)?.id ?? '', manyContext);
  const pages = [reply];
  while (pages.length < 3) pages.push(await turnTo(pages.at(-1) ?? reply, -1));
  const back = [await turnTo(pages[2] ?? reply, 0)];
  back.push(await turnTo(back[0] ?? reply, 0));
  return { pages, back };
}

describe('/faq', () => {
  test('lists the topics, those without one last', async () => {
    const reply = await runCommand('faq', {}, context);
    expect(labels(reply).slice(0, 3)).toEqual(['Opening hours', 'Allotments', 'People']);
    expect(labels(reply)).toHaveLength(4);
    expect(reply.private).toBe(true);
    expect(reply.buttons).toEqual([]);
  });

  test.each(['Allotments', 'allotments', '  ALLOTMENTS! '])('lists the questions of %j', async (topic) => {
    const reply = await runCommand('faq', { topic }, context);
    expect(labels(reply)).toEqual([
      'How do I get an allotment?',
      'How much does an allotment cost?',
      'May I keep hens?',
    ]);
    expect(reply.selects[0]?.id).toBe('show');
  });

  test('lists each section of a document once, and autocomplete tells its passages apart', async () => {
    const text =
      '# The pond\n\nIt was dug in 1802 by the club.\n\n## Frogs\n\nThe frogs sing from March.\n\nIn winter they sleep in the mud.\n';
    const pond = contextOf(libraryOf({ 'articles/pond.md': text }));
    const topics = await runCommand('faq', {}, pond);
    expect(labels(topics)).toEqual(['The pond']);
    const sections = await runAction(`topic:${topics.selects[0]?.options[0]?.value}`, pond);
    expect(labels(sections)).toEqual(['The pond', 'Frogs']);
    const answer = await runAction(`show:${sections.selects[0]?.options[1]?.value}`, pond);
    expect(answer.sections[0]?.body).toContain('The frogs sing from March.');
    const key = sections.selects[0]?.options[1]?.value;
    const cited = await runAction(`sources:${key}`, pond);
    expect(cited.text).toContain('**Frogs: The frogs sing from March.**');
    expect(cited.text).toMatch(/\*\*The pond\*\*, ¶4; .*\n> Frogs\n>\n> \*\*The frogs sing from March\.\*\*/u);
    const [other] = (await runAction(`related:${key}`, pond)).selects[0]?.options.slice(0, 1) ?? [];
    expect(other?.description).toMatch(/^The pond, ¶\d$/u);
    const choices = completeEntry('frogs', pond).map(({ name }) => name);
    expect(choices).toContain('Frogs: The frogs sing from March.');
    expect(choices).toContain('Frogs: In winter they sleep in the mud.');
  });

  test('leads from a topic to its questions to the answer', async () => {
    const topics = await runCommand('faq', {}, context);
    const questions = await runAction(`${topics.selects[0]?.id}:${topics.selects[0]?.options[1]?.value}`, context);
    expect(labels(questions)).toContain('May I keep hens?');
    const answer = await runAction(`${questions.selects[0]?.id}:${questions.selects[0]?.options[2]?.value}`, context);
    expect(answer.sections[0]?.title).toBe('May I keep hens?');
  });

  test('offers what there is for a topic it does not know', async () => {
    for (const topic of ['football', '…', 'constructor']) {
      const reply = await runCommand('faq', { topic }, context);
      expect(reply.text).toContain('no such topic');
      expect(labels(reply)).toContain('People');
    }
  });

  test('never lists open questions', () => {
    const entries = toTopics(gardenKnowledge().entries, 'Other').flatMap((topic) => topic.entries);
    expect(entries.map(({ kind }) => kind)).not.toContain('unknown');
    expect(entries).toHaveLength(gardenKnowledge().entries.length - 1);
  });

  test.each(['topics', 'questions'])('turns the pages of many %s, to and fro', async (what) => {
    const args = what === 'topics' ? {} : { topic: 'Topic 59' };
    const { pages, back } = await pagesFrom(await runCommand('faq', args, manyContext));
    expect(pages.map((page) => labels(page).length)).toEqual([25, 25, 10]);
    expect(new Set(pages.flatMap(labels)).size).toBe(60);
    expect(pages.map(({ buttons }) => buttons.length)).toEqual([1, 2, 1]);
    expect(back).toEqual([pages[1], pages[0]]);
    expect(new Set(pages.map(({ text }) => text)).size).toBe(3);
  });

  test.each(['99', '-1', '1e3', 'NaN', '', '0'])('page %j that is not there is one that is', async (page) => {
    for (const id of [`topics:${page}`, `topic:${page}/topic-59`]) {
      const reply = await runAction(id, manyContext);
      expect(labels(reply).length).toSatisfy((shown: number) => shown === 25 || shown === 10);
    }
  });

  test('says that there is nothing in an empty base', async () => {
    const reply = await runCommand('faq', {}, contextOf(libraryOf({})));
    expect(reply).toMatchObject({ tone: 'notice', selects: [], buttons: [] });
    expect(reply.text).toContain('empty');
  });

  test('completes topics by any part of their title', () => {
    const [option] = faq.options;
    const complete = option?.type === 'text' ? option.complete : undefined;
    const names = (typed: string, of = context) => complete?.(typed, of).map(({ name }) => name);
    expect(names('LOT')).toEqual(['Allotments']);
    expect(names('')).toHaveLength(4);
    expect(names('zzz')).toEqual([]);
    expect(names('', manyContext)).toHaveLength(25);
  });
});

describe('topics', () => {
  const [template] = gardenKnowledge().entries;
  const entryWith = (topic: string): Entry => {
    if (!template) throw new Error('the garden is empty');
    return { ...template, topic };
  };
  const title = fc.oneof(
    // Cut within a word, at its end and at a hyphen.
    fc.integer({ min: 50, max: 62 }).map((length) => `${'x'.repeat(length)} and more`),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }),
    fc
      .array(fc.constantFrom('a', 'Topic', '-', ' ', '…', 'ß', 'İ', '是', '𝔘'), { minLength: 1, maxLength: 130 })
      .map((all) => all.join('')),
  );

  test('have keys of at most 60 letters, digits and hyphens, by which they are found again', () => {
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 5 }), (titles) => {
        const entries = titles.map(entryWith);
        const topics = toTopics(entries, 'Other');
        expect(topics.flatMap((topic) => topic.entries)).toHaveLength(entries.length);
        for (const topic of topics) {
          expect([...topic.key].length).toBeLessThanOrEqual(60);
          expect(topic.key).toMatch(/^[\p{L}\p{N}-]+$/u);
          expect(findTopic(entries, topic.key, 'Other')).toEqual(topic);
          expect(findTopic(entries, topic.title, 'Other')).toEqual(topic);
        }
      }),
      { numRuns: sized(200, 2000) },
    );
  });
});

describe('cutting at a word', () => {
  test.each([
    ['short enough', 20, 'short enough'],
    ['one two three', 9, 'one two…'],
    ['unbreakable', 5, 'unbr…'],
    ['a verylongwordthatfollows', 10, 'a verylon…'],
    ['🙂🙂🙂🙂', 3, '🙂🙂…'],
  ])('%j to %i: %j', (text, most, cut) => {
    expect(truncate(text, most)).toBe(cut);
  });

  test('keeps to the limit, to the text, and to whole characters', () => {
    const text = fc
      .array(fc.constantFrom('a', 'bc', ' ', '🙂', 'é', '\n'), { maxLength: 60 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 60 }), (whole, most) => {
        const cut = truncate(whole, most);
        expect([...cut].length).toBeLessThanOrEqual(most);
        if ([...whole].length <= most) expect(cut).toBe(whole);
        else {
          expect(cut.endsWith('…')).toBe(true);
          expect(whole.startsWith(cut.slice(0, -1))).toBe(true);
          expect(cut).not.toMatch(/\p{Cs}/u);
        }
      }),
    );
  });

  test('is how completions are named', () => {
    const heading = `What of ${'many '.repeat(40)}words?`;
    const long = contextOf(
      libraryOf({ 'sources.yaml': 'r:\n  title: R\n', 'faq/a.md': `## ${heading}\n\nThat. [^1]\n\n[^1]: r ¶1\n` }),
    );
    const [choice] = completeEntry('what of', long);
    expect([...(choice?.name ?? '')].length).toBeLessThanOrEqual(100);
    expect(choice?.value).toMatch(/^[a-z0-9]{8}$/u);
  });
});
