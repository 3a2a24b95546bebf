import { describe, expect, test } from 'vitest';
import { chooseAnswer } from '../../src/answer/chooseAnswer.ts';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { GARDEN } from '../support/garden.ts';
import { writeFolder } from '../support/terminal/run.ts';

const MILL = `# The old mill

The mill by the river was built in 1802 by Tomas Varga. It burnt down twice, and each time the village put it up again.

## Visits

Visitors may climb the tower on Saturdays. The stairs are steep, so children under eight stay on the ground floor.

Entry costs four euros for adults; members of the trust pay nothing.

## Flour

The stones grind rye and spelt. Two tons of flour leave the yard every month, mostly for bakers in Brackwater.

## When does the mill open on feast days?

At 9 o'clock, an hour later than usual.
`;

const indexOf = async (files: Readonly<Record<string, string>>) => {
  const folder = writeFolder(files);
  const { entries, synonyms } = await loadKnowledge(folder.path);
  folder.remove();
  return buildIndex(entries, synonyms);
};
const alone = await indexOf({ 'articles/mill.md': MILL });
const garden = await indexOf(GARDEN);
const both = await indexOf({ ...GARDEN, 'articles/mill.md': MILL });
const bestOf = (index: typeof alone, question: string) => index.search(question).candidates[0]?.entry.id;

describe('the text of a document', () => {
  test.each([
    ['what does it cost for adults', 'mill#¶5', 'another form of a word'],
    ['can kids go up the stairs', 'mill#¶4', 'kids for children'],
    ['wat do teh stons grnd', 'mill#¶7', 'misspelt words'],
    [
      'when does the mill open on feast days?',
      'mill#when-does-the-mill-open-on-feast-days',
      'a question that stands in it',
    ],
  ])('%s → %s: %s', (question, id) => {
    expect(bestOf(alone, question)).toBe(id);
  });

  test('is quoted from the sentence that fits best', () => {
    const { candidates } = alone.search('did it burn down');
    expect(candidates[0]).toMatchObject({ entry: { id: 'mill#¶2' } });
    expect(candidates[0]?.lead).toMatch(/^It burnt down twice/u);
  });

  test('an ordinary word that it lacks is no misspelt one', () => {
    expect(alone.search('may i tour the power').corrections).toEqual([]);
    expect(alone.search('who built the towwer').corrections).toEqual([{ from: 'towwer', to: 'tower' }]);
  });

  test('a name that nobody has counts against it', () => {
    const [known] = alone.search('who is Tomas Varga of the mill').candidates;
    const [stranger] = alone.search('who is Zoltan Kerekes of the mill').candidates;
    expect(stranger?.signals.unseenWords).toBe(2);
    expect(stranger?.confidence ?? 0).toBeLessThan(known?.confidence ?? 0);
  });

  test('is quoted alone if no other passage is likely, or not at all', () => {
    const answer = chooseAnswer(alone, 'how much does entry cost for adults');
    expect(answer.status).toBe('answered');
    expect(answer.status === 'answered' ? answer.chosen.map(({ entry }) => entry.id) : []).toEqual(['mill#¶5']);
    expect(chooseAnswer(alone, 'what is the capital of Peru').status).not.toBe('answered');
  });
});

describe('documents beside written entries', () => {
  const questions = garden.entries.flatMap(({ heading, phrasings }) => [heading, ...phrasings]);

  test('leave every known question with its entry', () => {
    for (const question of questions)
      expect([question, bestOf(both, question)]).toEqual([question, bestOf(garden, question)]);
  });

  test('answer what the entries do not', () => {
    expect(bestOf(both, 'when does the mill open on feast days')).toBe('mill#when-does-the-mill-open-on-feast-days');
    expect(bestOf(both, 'how much flour leaves the mill every month')).toBe('mill#¶7');
  });

  test('are completed behind them', () => {
    const areOfDocument = both.complete('when does the').map(({ entry }) => entry.article !== undefined);
    expect(areOfDocument).toContain(true);
    expect(areOfDocument).toEqual([...areOfDocument].sort());
  });
});
