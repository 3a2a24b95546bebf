import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readForm } from '../../../src/knowledge/forms/readForm.ts';
import { toForm } from '../../../src/knowledge/forms/toForm.ts';
import type { EntryForm, FormPlace } from '../../../src/knowledge/forms/types.ts';
import { entryContent } from '../../../src/knowledge/revisions/entryContent.ts';
import type { Source } from '../../../src/knowledge/types.ts';
import { gardenKnowledge } from '../../support/garden.ts';
import { sized } from '../../support/soak.ts';

const garden = gardenKnowledge();
const PLACE: FormPlace = { kind: 'faq', file: 'faq/curated-a.md', topic: null, asOf: null };
const FORM: EntryForm = {
  question: 'May I bring my dog?',
  answer: 'Dogs may come on a lead.',
  sources: 'rules ¶3',
  asked: 'are dogs allowed\n- can I take the dog along\n',
  until: '',
};
const read = (more: Partial<EntryForm> = {}) => readForm({ ...FORM, ...more }, PLACE, garden.sources);
const errorsOf = (more: Partial<EntryForm>): string[] =>
  read(more)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ id }) => id);

const MESSAGE = 'https://discord.com/channels/1100000000000000001/1100000000000000002/1100000000000000003';

describe('a form', () => {
  test('becomes the entry that its file would be', () => {
    const { entry, problems } = read();
    expect(problems).toEqual([]);
    expect(entry).toMatchObject({
      id: 'curated-a#may-i-bring-my-dog',
      heading: 'May I bring my dog?',
      body: 'Dogs may come on a lead. [1]',
      phrasings: ['are dogs allowed', 'can I take the dog along'],
      footnotes: [{ citations: [{ source: 'rules', paragraphs: [3], quote: null }] }],
      expires: null,
    });
    expect(entry?.key).toMatch(/^[0-9a-v]{8}$/u);
  });

  test('may cite a message on Discord by its link, dated by its id', () => {
    const { entry, sources } = read({ sources: MESSAGE });
    expect(sources).toMatchObject([{ id: 'message-1100000000000000003', url: MESSAGE, published: '2023-04-24' }]);
    expect(entry?.footnotes[0]?.citations[0]?.source).toBe('message-1100000000000000003');
  });

  test.each([
    ['https://example.org/a/b?c=d', 'example.org/a/b'],
    ['The rules, new version: https://example.org/', 'The rules, new version'],
    ['Rules <https://example.org/>', 'Rules'],
  ])('may cite a page: %s', (line, title) => {
    expect(read({ sources: line }).sources).toMatchObject([{ title, published: null }]);
  });

  test('puts each mark where it was written, and the others at the end', () => {
    const { entry } = read({ answer: 'One [2]. Two [^1]. Three.', sources: `rules ¶1\nminutes ¶2\n${MESSAGE}` });
    expect(entry?.body).toBe('One [1]. Two [2]. Three. [3]');
    expect(entry?.footnotes.map(({ citations }) => citations[0]?.source)).toEqual([
      'minutes',
      'rules',
      'message-1100000000000000003',
    ]);
  });

  test('may hold a caveat and a date', () => {
    const { entry } = read({ answer: '> [!WARNING]\n> Not confirmed.\n\nSo.', until: '2026-06-01' });
    expect(entry).toMatchObject({ caveat: { kind: 'warning', text: 'Not confirmed.' }, expires: '2026-06-01' });
  });

  test.each<[string, Partial<EntryForm>, string]>([
    ['no question', { question: ' ' }, 'form/no-question'],
    ['a question of signs', { question: '???' }, 'entry/heading-without-letters'],
    ['no answer', { answer: '\n' }, 'entry/no-answer'],
    ['no source', { sources: '' }, 'form/no-source'],
    ['a source that is no line of a footnote', { sources: 'somebody said so' }, 'form/bad-source'],
    ['an unknown source', { sources: 'nowhere ¶3' }, 'source/unknown'],
    ['a paragraph that is not there', { sources: 'rules ¶99' }, 'source/no-such-paragraph'],
    ['a date that is none', { until: 'next week' }, 'field/not-a-date'],
    ['a heading in the answer', { answer: 'So.\n\n## And?\n\nNo.' }, 'form/heading-in-answer'],
    ['an end of the entry in the answer', { answer: 'So.\n\n# And?\n\nNo.' }, 'form/heading-in-answer'],
    ['a fence that stays open', { answer: 'So.\n\n```\nx' }, 'entry/unclosed-block'],
  ])('with %s is refused', (_what, more, id) => {
    expect(read(more).entry).toBeNull();
    expect(errorsOf(more)).toContain(id);
  });

  test('takes no more than plain words from question and phrasings', () => {
    const { entry } = read({ question: 'Is *this* [a](b) #', asked: '<b>so</b> `x`\n\n- - two' });
    expect(entry?.heading).toBe('Is *this* [a](b) #');
    expect(entry?.phrasings).toEqual(['<b>so</b> `x`', '- two']);
  });

  test.each(garden.entries.map((entry) => [entry.id, entry] as const))('of %s gives it back', (_id, entry) => {
    const back = readForm(toForm(entry, garden.sources), entry, garden.sources);
    expect(back.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(back.entry && entryContent({ ...back.entry, id: entry.id })).toBe(entryContent(entry));
  });

  test.each(['-', '*', '+', '1.'])('keeps phrasings apart from an answer that begins with a list of %s', (bullet) => {
    const { entry, problems } = read({ answer: `${bullet} On a lead.\n${bullet} Not in the pond.` });
    expect(problems).toEqual([]);
    expect(entry?.phrasings).toEqual(['are dogs allowed', 'can I take the dog along']);
    expect(entry?.body).toBe(`${bullet} On a lead.\n${bullet} Not in the pond. [1]`);
  });

  test('keeps a phrasing that begins with a bullet', () => {
    const { entry } = read({ asked: '- - two\n- 3. three' });
    expect(entry?.phrasings).toEqual(['- two', '3. three']);
    const again = entry && readForm(toForm(entry, garden.sources), PLACE, garden.sources);
    expect(again?.entry?.phrasings).toEqual(['- two', '3. three']);
  });

  test('read, written and read again is the same', () => {
    const text = fc.stringMatching(/^[ a-zA-Z0-9#*_[\]`<>.\-\n^\\]{1,60}$/u);
    const line = fc.constantFrom(
      'rules ¶3',
      'minutes ¶5–6: "eight on Sundays"',
      MESSAGE,
      'A page https://example.org/x',
    );
    fc.assert(
      fc.property(text, text, fc.uniqueArray(line, { minLength: 1 }), text, (question, answer, lines, asked) => {
        const first = read({ question, answer, asked, sources: lines.join('\n') });
        fc.pre(first.entry !== null);
        if (!first.entry) return;
        const known = new Map<string, Source>([
          ...garden.sources,
          ...first.sources.map((one) => [one.id, one] as const),
        ]);
        const again = readForm(toForm(first.entry, known), PLACE, garden.sources);
        expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(again.entry && entryContent(again.entry)).toBe(entryContent(first.entry));
      }),
      { numRuns: sized(80, 2000) },
    );
  });
});
