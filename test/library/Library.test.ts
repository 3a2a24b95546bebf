import { describe, expect, test } from 'vitest';
import { buildSnapshot } from '../../src/library/buildSnapshot.ts';
import { compareAnswers, knownQuestions } from '../../src/library/compareAnswers.ts';
import { Library } from '../../src/library/Library.ts';
import type { Snapshot } from '../../src/library/types.ts';
import { GARDEN, gardenKnowledge } from '../support/garden.ts';

const PEOPLE = 'facts/people.md';
const people = GARDEN[PEOPLE] ?? '';
const changed = { ...GARDEN, [PEOPLE]: people.replace('Maria Kowalska', 'Ines Costa') };
const broken = { ...GARDEN, [PEOPLE]: people.replace('[^2]: minutes ¶2', '[^2]: nowhere ¶2') };
const renamed = { ...GARDEN, [PEOPLE]: people.replace('## Who is the chairman?', '## Who is the treasurer?') };

const snapshotOf = (files: Readonly<Record<string, string>>): Snapshot => buildSnapshot(gardenKnowledge(files));
const OLD = snapshotOf(GARDEN);
const clock = (): number => 0;

/** A library whose folder holds what is put in it, and how often it was loaded. */
function open(files: Readonly<Record<string, string>>) {
  const folder = { files, loads: 0 };
  const library = new Library(
    OLD,
    async () => {
      folder.loads++;
      return snapshotOf(folder.files);
    },
    clock,
  );
  return { folder, library };
}

async function chairman(library: Library): Promise<string> {
  const answer = await library.answer('who is the chairman');
  return answer.status === 'answered' ? (answer.chosen[0]?.entry.body ?? '') : answer.status;
}

describe('a refresh', () => {
  test('publishes what is sound, and says what changed', async () => {
    const { library } = open(changed);
    expect(await chairman(library)).toContain('Maria Kowalska');
    const report = await library.refresh();
    expect(report.published).toBe(true);
    expect(report.diff.changed.map(({ after }) => after.heading)).toEqual(['Who is the chairman?']);
    expect([report.diff.added, report.diff.removed]).toEqual([[], []]);
    expect(report.before).toBe(OLD.knowledge.revision);
    expect(report.after).toBe(library.snapshot.knowledge.revision);
    expect(report.entries).toBe(OLD.knowledge.entries.length);
    expect(await chairman(library)).toContain('Ines Costa');
  });

  test('that finds an error publishes nothing, and the old answers stay', async () => {
    const { library, folder } = open(broken);
    const report = await library.refresh();
    expect(report.published).toBe(false);
    expect(report.problems.filter(({ severity }) => severity === 'error')).toMatchObject([{ file: PEOPLE }]);
    expect(library.snapshot).toBe(OLD);
    expect(await chairman(library)).toContain('Maria Kowalska');
    folder.files = changed;
    expect((await library.refresh()).published).toBe(true);
  });

  test('that finds a warning only publishes', async () => {
    const { library } = open({ ...GARDEN, 'faq/opening.md': `${GARDEN['faq/opening.md']}\n[^9]: rules ¶1\n` });
    const report = await library.refresh();
    expect(report.problems.map(({ severity }) => severity)).toEqual(['warning']);
    expect(report.published).toBe(true);
  });

  test('as a preview says the same and publishes nothing', async () => {
    const { library } = open(changed);
    const preview = await library.refresh(true);
    expect(preview.published).toBe(false);
    expect(library.snapshot).toBe(OLD);
    expect(await library.refresh()).toEqual({ ...preview, published: true });
  });

  test('asked for while one is under way is that one', async () => {
    const { library, folder } = open(changed);
    const [one, other] = await Promise.all([library.refresh(), library.refresh()]);
    expect(folder.loads).toBe(1);
    expect(other).toBe(one);
    await library.refresh();
    expect(folder.loads).toBe(2);
  });

  test('asked for during a roll back comes after it, with a report of its own', async () => {
    const { library, folder } = open(changed);
    const back = library.refresh(false, { load: async () => OLD });
    const report = await library.refresh();
    expect((await back).after).toBe(OLD.knowledge.revision);
    expect(report.diff.changed.map(({ after }) => after.heading)).toEqual(['Who is the chairman?']);
    expect(folder.loads).toBe(1);
    expect(await chairman(library)).toContain('Ines Costa');
  });

  test('that throws leaves the old answers, and the next one works', async () => {
    let isBroken = true;
    const load = async (): Promise<Snapshot> => {
      if (isBroken) throw new Error('the disk is on fire');
      return snapshotOf(changed);
    };
    const library = new Library(OLD, load, clock);
    const both = await Promise.allSettled([library.refresh(), library.refresh(true)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(library.snapshot).toBe(OLD);
    isBroken = false;
    expect((await library.refresh()).published).toBe(true);
  });

  test('answers from the old state until the new one is there', async () => {
    let finish = (_: Snapshot): void => {};
    const library = new Library(OLD, () => new Promise((resolve) => (finish = resolve)), clock);
    const refreshing = library.refresh();
    expect(await chairman(library)).toContain('Maria Kowalska');
    finish(snapshotOf(changed));
    await refreshing;
    expect(await chairman(library)).toContain('Ines Costa');
  });
});

describe('a better index', () => {
  test('of the same knowledge is taken', () => {
    const { library } = open(GARDEN);
    const better = snapshotOf(GARDEN);
    library.replaceIndex(better);
    expect(library.snapshot).toBe(better);
  });

  test('of other knowledge is not', () => {
    const { library } = open(GARDEN);
    library.replaceIndex(snapshotOf(changed));
    expect(library.snapshot).toBe(OLD);
  });
});

describe('answers compared', () => {
  test('name the known questions that another entry answers now', async () => {
    const after = snapshotOf(renamed);
    const differing = await compareAnswers(OLD, after, ['who runs the club', 'when does the garden open'], clock);
    expect(differing).toEqual([
      { question: 'who runs the club', before: 'people#who-is-the-chairman', after: 'people#who-is-the-treasurer' },
    ]);
  });

  test('name the questions that lost their answer', async () => {
    const { [PEOPLE]: _, ...without } = GARDEN;
    const differing = await compareAnswers(OLD, snapshotOf(without), ['who runs the club'], clock);
    expect(differing).toMatchObject([{ before: 'people#who-is-the-chairman' }]);
    expect(differing[0]?.after).not.toBe('people#who-is-the-chairman');
  });

  test('are the same for the same revision', async () => {
    expect(await compareAnswers(OLD, snapshotOf(GARDEN), ['who runs the club'], clock)).toEqual([]);
  });

  test('let others in between', async () => {
    let now = 0;
    let turns = 0;
    const counting = setInterval(() => turns++, 0);
    await compareAnswers(OLD, snapshotOf(changed), Array(200).fill('who runs the club'), () => (now += 5));
    clearInterval(counting);
    expect(turns).toBeGreaterThan(0);
  });

  test('come from the headings and phrasings of both, headings first, none twice', () => {
    const questions = knownQuestions(OLD, snapshotOf(renamed), 1000);
    const headings = OLD.knowledge.entries.map(({ heading }) => heading);
    expect(questions.slice(0, headings.length)).toEqual(headings);
    expect(questions).toContain('Who is the treasurer?');
    expect(questions).toContain('who runs the club');
    expect(new Set(questions).size).toBe(questions.length);
    expect(knownQuestions(OLD, OLD, 3)).toEqual(headings.slice(0, 3));
  });
});
