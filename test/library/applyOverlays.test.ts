import { describe, expect, test } from 'vitest';
import { chooseAnswer } from '../../src/answer/chooseAnswer.ts';
import { curatedFile } from '../../src/knowledge/forms/curatedFile.ts';
import { readForm } from '../../src/knowledge/forms/readForm.ts';
import type { Entry } from '../../src/knowledge/types.ts';
import { applyOverlays } from '../../src/library/applyOverlays.ts';
import { buildSnapshot } from '../../src/library/buildSnapshot.ts';
import type { Overlay, Snapshot } from '../../src/library/types.ts';
import { GARDEN, gardenKnowledge } from '../support/garden.ts';

const base = buildSnapshot(gardenKnowledge());
const folders = (id: string): Entry => {
  const entry = base.knowledge.entries.find((one) => one.id === id);
  if (!entry) throw new Error(`The garden has no ${id}`);
  return entry;
};

/** An entry of a server's own, as its moderators would write it. */
function own(question: string, answer: string, asked: string): Overlay {
  const place = { kind: 'faq' as const, file: curatedFile(question), topic: null, asOf: null };
  const form = { question, answer, asked, sources: 'https://example.org/', until: '' };
  const { entry, sources } = readForm(form, place, base.knowledge.sources);
  if (!entry) throw new Error(`${question} is not sound`);
  return { kind: 'entry', entry, sources };
}

const VOLLEYBALL = own('Does the volleyball tournament need tickets?', 'Tickets are free.', 'volleyball ticket price');

function answered(snapshot: Snapshot, question: string): string {
  const answer = chooseAnswer(snapshot.index, question);
  return answer.status === 'answered' ? answer.chosen.map(({ entry }) => entry.body).join('\n') : answer.status;
}

describe('a server’s entries over the folder’s', () => {
  test('are found, and the folder’s still are', () => {
    const both = applyOverlays(base, [VOLLEYBALL]);
    expect(answered(base, 'volleyball tickets')).toBe('unanswered');
    expect(answered(both, 'volleyball tickets')).toContain('Tickets are free.');
    expect(answered(both, 'who leads the board')).toContain('Maria Kowalska');
  });

  test('leave every question of the folder to its entry', () => {
    const both = applyOverlays(base, [VOLLEYBALL]);
    for (const { heading, phrasings, body, kind } of base.knowledge.entries) {
      if (kind === 'unknown') continue;
      for (const question of [heading, ...phrasings]) {
        expect(answered(both, question), question).toBe(answered(base, question));
        expect(answered(both, heading)).toBe(body);
      }
    }
  });

  test('even one alone is not taken for the answer to anything', () => {
    const both = applyOverlays(base, [VOLLEYBALL]);
    for (const question of ['what is the capital of peru', 'does it need more rain', 'hello', 'the']) {
      expect(answered(both, question), question).not.toContain('Tickets are free.');
    }
  });

  test('win where both are as likely', () => {
    const twin = {
      ...own('Who is the chairman?', 'Ana leads this server’s club.', 'who runs the club'),
      kind: 'entry' as const,
    };
    expect(answered(applyOverlays(base, [twin]), 'who is the chairman')).toContain('Ana leads');
  });

  test('may take the place of the folder’s, by id', () => {
    const entry = { ...folders('people#who-is-the-chairman'), body: 'Ines Costa leads the club. [1]' };
    const both = applyOverlays(base, [{ kind: 'entry', entry, sources: [] }]);
    expect(answered(both, 'who leads the board')).toContain('Ines Costa');
    expect(both.byKey.get(entry.key)?.body).toContain('Ines Costa');
    expect(both.knowledge.entries.filter(({ id }) => id === entry.id)).toHaveLength(1);
    expect(answered(base, 'who leads the board')).toContain('Maria Kowalska');
  });

  test('may hide the folder’s', () => {
    const entry = folders('people#who-is-the-chairman');
    const both = applyOverlays(base, [{ kind: 'hide', entry, sources: [] }]);
    expect(answered(both, 'who is the chairman')).not.toContain('Maria Kowalska');
    expect(both.byKey.get(entry.key)).toBeUndefined();
    expect(both.index.complete('who is the chair').map((one) => one.entry.id)).not.toContain(entry.id);
    expect(both.knowledge.entries.map(({ id }) => id)).not.toContain(entry.id);
  });

  test('may only add phrasings, and the folder’s text stays the folder’s', () => {
    const entry = { ...folders('people#who-is-the-chairman'), phrasings: ['grand vizier of the turnips'], body: 'old' };
    const overlay: Overlay = { kind: 'phrasings', entry, sources: [] };
    expect(answered(base, 'the grand vizier of turnips')).not.toContain('Maria');
    expect(answered(applyOverlays(base, [overlay]), 'the grand vizier of turnips')).toContain('Maria Kowalska');
    const people = GARDEN['facts/people.md'] ?? '';
    const refreshed = { ...GARDEN, 'facts/people.md': people.replace('Maria Kowalska', 'Ines Costa') };
    const later = applyOverlays(buildSnapshot(gardenKnowledge(refreshed)), [overlay]);
    expect(answered(later, 'the grand vizier of turnips')).toContain('Ines Costa');
    expect(later.byKey.get(entry.key)?.phrasings).toEqual([
      ...folders(entry.id).phrasings,
      'grand vizier of the turnips',
    ]);
  });

  test('that the folder has taken over are not there twice, whatever the heading became', () => {
    const id = VOLLEYBALL.entry.id.replace(/#.*/u, '#tickets-for-volleyball');
    const taken = { ...VOLLEYBALL.entry, id, key: 'aaaaaaaa', heading: 'Tickets for volleyball?', body: 'Old. [1]' };
    const withIt = buildSnapshot({ ...base.knowledge, entries: [...base.knowledge.entries, taken] });
    const both = applyOverlays(withIt, [VOLLEYBALL]);
    expect(answered(both, 'volleyball tickets')).toContain('Tickets are free.');
    expect(both.index.search('tickets for volleyball').candidates.map(({ entry }) => entry.id)).not.toContain(id);
  });

  test('are offered while one types, and bring their sources along', () => {
    const both = applyOverlays(base, [VOLLEYBALL]);
    expect(both.index.complete('volley')[0]?.entry.heading).toBe(VOLLEYBALL.entry.heading);
    expect(both.index.complete('').length).toBeGreaterThan(3);
    const cited = VOLLEYBALL.entry.footnotes[0]?.citations[0]?.source ?? '';
    expect(both.knowledge.sources.get(cited)?.url).toBe('https://example.org/');
    expect(base.knowledge.sources.has(cited)).toBe(false);
  });
});
