import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/buildIndex.ts';
import { gardenKnowledge } from '../../support/garden.ts';

const { entries, synonyms } = gardenKnowledge();
const index = buildIndex(entries, synonyms, false);
const titles = (typed: string): string[] => index.complete(typed).map(({ title }) => title);
const open = entries.filter(({ kind }) => kind === 'unknown').map(({ heading }) => heading);

describe('what is offered while someone types', () => {
  test.each([
    ['the beginning of a title', 'when does the garden o', 'When does the garden open?'],
    ['a title in capitals', 'WHEN DOES THE GARDEN CL', 'When does the garden close?'],
    ['the middle of a title', 'keys of the', 'Who has the keys of the shed?'],
    ['an unfinished word', 'keys of the sh', 'Who has the keys of the shed?'],
    ['an unfinished word of a phrasing', 'livest', 'May I keep hens?'],
    ['the beginning of a phrasing', 'yearly re', 'How much does an allotment cost?'],
    ['a word of a phrasing', 'livestock', 'May I keep hens?'],
    ['a misspelt word', 'chariman', 'Who is the chairman?'],
    ['a misspelt phrasing', 'wating list', 'How do I get an allotment?'],
    ['without accents', 'ποτε γινεται', 'Πότε γίνεται η συνέλευση του κήπου;'],
    ['Cyrillic', 'компост', 'Где находится компостная куча?'],
    ['Chinese', '花园', '花园里可以烧烤吗？'],
    ['several spaces', '  keys   of ', 'Who has the keys of the shed?'],
  ])('by %s', (_, typed, title) => {
    expect(titles(typed)[0]).toBe(title);
  });

  test('a title that begins so, then one that holds it, then phrasings', () => {
    const { entries: three } = gardenKnowledge({
      'sources.yaml': 'rules:\n  title: R\n',
      'faq/heap.md': [
        '## Who empties the bins?\n\nAlso asked:\n\n- compost\n- compost bin\n- bin for compost\n\nWe do. [^1]\n',
        '## Where may people who visit us leave their compost on a Sunday?\n\nThere. [^1]\n',
        '## Compost from other gardens of the town: may it be brought here by car?\n\nNo. [^1]\n',
        '\n[^1]: rules ¶1\n',
      ].join('\n'),
    });
    const offered = buildIndex(three, [], false).complete('compost');
    expect(offered.map(({ entry }) => three.indexOf(entry))).toEqual([2, 1, 0]);
  });

  test('a phrasing matches, but its title is shown', () => {
    for (const { entry, title } of index.complete('shed keys')) expect(title).toBe(entry.heading);
    expect(titles('shed keys')[0]).toBe('Who has the keys of the shed?');
  });

  test.each(['', '   ', '?!', '\u200b'])('%j offers the first questions', (typed) => {
    expect(titles(typed)).toEqual(entries.map(({ heading }) => heading).filter((title) => !open.includes(title)));
  });

  test.each([
    'fence',
    'When will the fence be replaced?',
    'new fence',
    'fense',
    '',
  ])('%j offers no open question', (typed) => {
    expect(open).toHaveLength(1);
    expect(titles(typed)).not.toContain(open[0]);
  });

  test.each(['qqqqqqqqqq', '🙂🙂'])('%j never offers the same twice', (typed) => {
    expect(new Set(titles(typed)).size).toBe(titles(typed).length);
  });

  test('there are at most 25, or as many as asked for', () => {
    const many = Array.from({ length: 60 }, (_, n) => `## When is day ${n}?\n\nThen. [^1]\n\n[^1]: rules ¶1\n\n`);
    const { entries: sixty } = gardenKnowledge({
      'sources.yaml': 'rules:\n  title: R\n',
      'faq/many.md': many.map((text, n) => text.replaceAll('^1', `^${n}`)).join(''),
    });
    const large = buildIndex(sixty, [], false);
    expect(sixty).toHaveLength(60);
    for (const typed of ['', 'when', 'day', 'wehn']) {
      expect(large.complete(typed)).toHaveLength(25);
      expect(large.complete(typed, 3)).toHaveLength(3);
    }
  });
});
