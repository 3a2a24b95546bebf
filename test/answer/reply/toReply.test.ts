import { describe, expect, test } from 'vitest';
import { toReply, toSections } from '../../../src/answer/reply/toReply.ts';
import type { Entry } from '../../../src/knowledge/types.ts';
import { buildIndex } from '../../../src/search/buildIndex.ts';
import type { Candidate } from '../../../src/search/types.ts';
import { gardenKnowledge } from '../../support/garden.ts';

const knowledge = gardenKnowledge();
const index = buildIndex(knowledge.entries, knowledge.synonyms);
const NOW = Date.parse('2026-03-02T12:00:00Z');

function entryOf(heading: string): Entry {
  const entry = knowledge.entries.find((one) => one.heading === heading);
  if (!entry) throw new Error(`no ${heading}`);
  return entry;
}

function candidateOf(heading: string, confidence = 0.9): Candidate {
  const [found] = index.search(heading).candidates;
  if (found?.entry.heading !== heading) throw new Error(`no ${heading}`);
  return { ...found, confidence };
}

const opening = entryOf('When does the garden open?');
const closing = entryOf('When does the garden close?');
const sections = (entries: readonly Entry[], now = NOW) => toSections(entries, knowledge, { now });

describe('sections', () => {
  test('number their footnotes through, with titles, paragraphs, dates and quotations', () => {
    const [first, second] = sections([opening, closing]);
    expect(first?.footnotes).toEqual([
      { number: 1, text: 'The garden rules, ¶3, published 2026-02-01', url: 'https://garden.example/rules' },
      { number: 2, text: 'Minutes of the spring meeting, ¶5–6, undated: “eight on Sundays”', url: null },
    ]);
    expect(second?.footnotes.map(({ number }) => number)).toEqual([3]);
    expect(first?.body).toMatch(/morning\. \[1\].*say\. \[2\]/u);
    expect(second?.body).toBe('The garden closes at sunset. [3]');
  });

  test('leave alone what only looks like a mark', () => {
    const body = 'As said. [1] See [1](https://x.example), [3], [0] and [99].';
    expect(sections([opening, { ...closing, body }])[1]?.body).toBe(
      'As said. [3] See [1](https://x.example), [3], [0] and [99].',
    );
  });

  test('join several citations of one footnote', () => {
    const citations = [
      { source: 'rules', paragraphs: [3], quote: null },
      { source: 'nowhere', paragraphs: [1, 2, 4], quote: null },
    ];
    expect(sections([{ ...closing, footnotes: [{ citations }] }])[0]?.footnotes[0]?.text).toBe(
      'The garden rules, ¶3, published 2026-02-01; nowhere, ¶1–2, ¶4, undated',
    );
  });

  test('carry title, caveat and entry', () => {
    expect(sections([closing])[0]).toMatchObject({
      entry: closing,
      title: 'When does the garden close?',
      caveat: { kind: 'warning', text: 'The hour is a proposal. The board has not confirmed it.' },
    });
  });
});

describe('dates', () => {
  const dates = (more: Partial<Entry>, now: string): readonly string[] =>
    sections([{ ...closing, asOf: null, expires: null, ...more }], Date.parse(now))[0]?.dates ?? [];
  const late = ['May be out of date: it was valid until 2026-06-01.'];

  test.each([
    ['none', {}, '2030-01-01T00:00:00Z', []],
    ['as of', { asOf: '2026-03-01' }, '2030-01-01T00:00:00Z', ['As of 2026-03-01.']],
    ['before the last day', { expires: '2026-06-01' }, '2026-05-31T23:59:59Z', []],
    ['on the last day', { expires: '2026-06-01' }, '2026-06-01T23:59:59Z', []],
    ['after the last day', { expires: '2026-06-01' }, '2026-06-02T00:00:00Z', late],
    ['both', { asOf: '2026-03-01', expires: '2026-06-01' }, '2027-01-01T00:00:00Z', ['As of 2026-03-01.', ...late]],
  ])('%s', (_, more, now, expected) => {
    expect(dates(more, now)).toEqual(expected);
  });
});

describe('the newest date of an answer', () => {
  const NEVER = { asOf: null, expires: null };
  const cite = (...sources: string[]): Partial<Entry> => ({
    footnotes: [{ citations: sources.map((source) => ({ source, paragraphs: [1], quote: null })) }],
  });
  const source = { title: 'T', publisher: null, author: null, url: null, note: null, paragraphs: null };
  const dated = new Map([
    ['old', { ...source, id: 'old', published: '2024-01-01' }],
    ['new', { ...source, id: 'new', published: '2026-02-01' }],
    ['page', { ...source, id: 'page', published: null, fetched: '2025-01-01' }],
    ['both', { ...source, id: 'both', published: '2024-01-01', fetched: '2026-02-20' }],
    ['bare', { ...source, id: 'bare', published: null }],
  ]);
  const stale = (day: string): string[] => [`May be out of date: its newest date is ${day}.`];

  test.each<[string, Partial<Entry>, string[]]>([
    ['an old document', cite('old'), stale('2024-01-01')],
    ['a new one beside an old one', cite('old', 'new'), []],
    ['one fetched long ago that does not say when it was published', cite('page', 'bare'), stale('2025-01-01')],
    ['one published long ago, fetched now', cite('both'), stale('2024-01-01')],
    ['an old document, vouched for since', { ...cite('old'), asOf: '2026-02-25' }, ['As of 2026-02-25.']],
    ['vouched for long ago', { ...cite('bare'), asOf: '2025-02-25' }, ['As of 2025-02-25.', ...stale('2025-02-25')]],
    ['nothing dated', cite('bare', 'nowhere'), []],
    ['an old one whose author says how long it holds', { ...cite('old'), expires: '2027-01-01' }, []],
  ])('%s', (_, more, expected) => {
    const entry = { ...closing, ...NEVER, ...more };
    const reading = { now: NOW, staleAfterDays: 90 };
    expect(toSections([entry], { ...knowledge, sources: dated }, reading)[0]?.dates).toEqual(expected);
    const unasked = toSections([entry], { ...knowledge, sources: dated }, { now: NOW })[0]?.dates;
    expect(unasked).toEqual(expected.filter((line) => line.startsWith('As of')));
  });

  test('is too old the day after so many days', () => {
    const on = (time: string) => ({ now: Date.parse(time), staleAfterDays: 10 });
    const entry = { ...closing, ...NEVER, ...cite('new') };
    const dates = (time: string) => toSections([entry], { ...knowledge, sources: dated }, on(time))[0]?.dates;
    expect(dates('2026-02-11T23:59:59Z')).toEqual([]);
    expect(dates('2026-02-12T00:00:00Z')).toEqual(stale('2026-02-01'));
  });

  test('footnotes say when a document was published, or else fetched', () => {
    const entry = { ...closing, ...cite('new', 'page', 'both', 'bare') };
    const text = (locale: 'en' | 'de') =>
      toSections([entry], { ...knowledge, sources: dated }, { now: NOW, locale })[0]?.footnotes[0]?.text;
    expect(text('en')).toBe(
      'T, ¶1, published 2026-02-01; T, ¶1, fetched 2025-01-01; T, ¶1, published 2024-01-01; T, ¶1, undated',
    );
    expect(text('de')).toContain('T, ¶1, abgerufen 2025-01-01');
  });
});

describe('a reply', () => {
  const HENS = 'May I keep hens?';
  const near = [HENS, 'Who is the chairman?', 'How do I get an allotment?', 'Who has the keys of the shed?'];
  const next = near.map((heading) => candidateOf(heading));
  const labels = next.map(({ entry }) => entry.heading);

  test('to an answered question holds the answer, with at most three related questions', () => {
    const reply = toReply({ status: 'answered', chosen: [candidateOf(opening.heading)], next }, knowledge, {
      now: NOW,
    });
    expect(reply).toMatchObject({ tone: 'answer', text: '', private: false });
    expect(reply.sections.map(({ title }) => title)).toEqual([opening.heading]);
    expect(reply.suggestions.map(({ label }) => label)).toEqual(labels.slice(0, 3));
    for (const { id } of reply.suggestions) expect(id).toMatch(/^[a-z]+:[a-z0-9]{8}$/u);
  });

  test('leaves out what is hardly related', () => {
    const far = next.map((candidate) => ({ ...candidate, confidence: 0.0001 }));
    for (const answer of [
      { status: 'answered', chosen: [candidateOf(opening.heading)], next: far } as const,
      { status: 'unanswered', open: null, next: far } as const,
    ])
      expect(toReply(answer, knowledge, { now: NOW }).suggestions).toEqual([]);
  });

  test('to an unsure question asserts nothing', () => {
    const reply = toReply({ status: 'suggested', next }, knowledge, { now: NOW });
    expect(reply).toMatchObject({ tone: 'suggestion', sections: [] });
    expect(reply.text).not.toBe('');
    expect(reply.suggestions).toHaveLength(3);
  });

  test('to an open question says why it is open', () => {
    const open = candidateOf('When will the fence be replaced?');
    const reply = toReply({ status: 'unanswered', open, next }, knowledge, { now: NOW });
    expect(reply.tone).toBe('decline');
    expect(reply.sections.map(({ body }) => body)).toEqual(['Neither document gives a date for the fence.']);
  });

  test('to an unknown question says so, and what is nearest', () => {
    const reply = toReply({ status: 'unanswered', open: null, next }, knowledge, { now: NOW });
    expect(reply).toMatchObject({ tone: 'decline', sections: [] });
    expect(reply.text).toContain('don’t have that');
    expect(reply.suggestions.map(({ label }) => label)).toEqual(labels.slice(0, 3));
  });

  test('with two answers numbers its footnotes through', () => {
    const chosen = [candidateOf(opening.heading), candidateOf(closing.heading)];
    const reply = toReply({ status: 'answered', chosen, next: [] }, knowledge, { now: NOW });
    const numbers = reply.sections.flatMap(({ footnotes }) => footnotes.map(({ number }) => number));
    expect(numbers).toEqual([1, 2, 3]);
    reply.sections.forEach(({ body, footnotes }) => {
      for (const { number } of footnotes) expect(body).toContain(`[${number}]`);
    });
  });
});
