import { describe, expect, test } from 'vitest';
import { actions, commands } from '../../src/commands/registry.ts';
import { contextOf, libraryOf, MODERATOR } from '../support/commandContext.ts';
import { GARDEN, gardenKnowledge } from '../support/garden.ts';
import { runAction, runCommand } from '../support/runRequest.ts';

const library = libraryOf();
const asker = contextOf(library);
const moderator = contextOf(library, MODERATOR);

describe('the commands', () => {
  test('fit Discord', () => {
    for (const { name, description, options } of commands) {
      expect(name).toMatch(/^[a-z]{1,32}( [a-z-]{1,32})?$/u);
      for (const text of [description, ...options.map((option) => option.description)])
        expect([...text].length).toSatisfy((length: number) => length >= 1 && length <= 100);
      for (const option of options) expect(option.name).toMatch(/^[a-z-]{1,32}$/u);
      // Discord wants what is required first.
      const required = options.map((option) => option.required);
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    }
  });

  test('and the actions have names of their own', () => {
    for (const all of [commands, actions]) expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const { name } of actions) expect(name).not.toContain(':');
  });
});

describe('what is not known', () => {
  test.each([
    '',
    'nothing',
    'constructor',
    '__proto__',
    'ASK',
    'kb',
  ])('command %j is refused privately', async (name) => {
    expect(await runCommand(name, {}, asker)).toMatchObject({ tone: 'error', private: true, sections: [] });
  });

  test.each([
    '',
    ':',
    'nothing:1',
    'toString:',
    '__proto__:x',
    'x'.repeat(1000),
  ])('action %j is refused privately', async (id) => {
    expect(await runAction(id, asker)).toMatchObject({ tone: 'error', private: true, sections: [] });
  });
});

describe('what is for moderators', () => {
  const theirs = commands.filter((command) => command.for !== 'everyone');

  test.each(theirs.map(({ name }) => name))('%s is refused to anyone else, before it runs', async (name) => {
    let loads = 0;
    const counting = libraryOf(GARDEN, () => {
      loads++;
      return gardenKnowledge();
    });
    const reply = await runCommand(name, {}, contextOf(counting));
    expect(reply).toMatchObject({ tone: 'error', private: true });
    expect(reply.text).toContain('moderators');
    expect(loads).toBe(0);
  });

  test('is theirs: refreshing is one of it', async () => {
    expect(theirs.map(({ name }) => name)).toContain('kb refresh');
    expect((await runCommand('kb refresh', {}, moderator)).tone).toBe('notice');
  });
});

describe('a suggestion’s button', () => {
  const keyOf = (heading: string): string =>
    library.snapshot.knowledge.entries.find((entry) => entry.heading === heading)?.key ?? '';

  test('becomes the answer', async () => {
    const reply = await runAction(`show:${keyOf('May I keep hens?')}`, asker);
    expect(reply.tone).toBe('answer');
    expect(reply.sections.map(({ title }) => title)).toEqual(['May I keep hens?']);
  });

  test('to an open question is shown as open', async () => {
    const reply = await runAction(`show:${keyOf('When will the fence be replaced?')}`, asker);
    expect(reply.tone).toBe('decline');
  });

  test.each([
    'show:',
    'show',
    'show:aaaaaaaa',
    'show:__proto__',
    'show:a:b',
  ])('%s of another day is refused', async (id) => {
    const reply = await runAction(id, asker);
    expect(reply).toMatchObject({ tone: 'error', private: true, sections: [] });
    expect(reply.text).toContain('no longer');
  });

  test('is refused once its entry has gone', async () => {
    const { 'faq/plots.md': _, ...without } = GARDEN;
    const shrinking = libraryOf(GARDEN, () => gardenKnowledge(without));
    const id = `show:${keyOf('May I keep hens?')}`;
    expect((await runAction(id, contextOf(shrinking))).tone).toBe('answer');
    await shrinking.refresh();
    expect((await runAction(id, contextOf(shrinking))).tone).toBe('error');
  });
});
