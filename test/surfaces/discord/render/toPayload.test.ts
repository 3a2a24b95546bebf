import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyReply, notice } from '../../../../src/answer/reply/notice.ts';
import type { Reply, ReplySection } from '../../../../src/answer/types.ts';
import { type Medium, toPayload } from '../../../../src/surfaces/discord/render/toPayload.ts';
import { MENTION } from '../../../support/discord/reading.ts';
import { messageSchema } from '../../../support/discord/validateMessage.ts';
import { sized } from '../../../support/soak.ts';

const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '@everyone',
    '@HERE',
    '<@123456789012345678>',
    '<@!1>',
    '<@&99>',
    '<#42>',
    '```',
    '**',
    '![a map](https://example.org/map.png)',
    '![](https://example.org/b.png)',
    '![c](http://example.org/c.png)',
    '`',
    '||',
    '\n',
    '\n\n',
    '> ',
  ),
  fc.constantFrom(
    '[a link with words](https://example.org/a_long_path)',
    '<https://example.org>',
    'https://example.org/x',
    '[1]',
    '👩‍👩‍👧',
    'слово',
    '字',
  ),
);
const prose = fc.oneof(
  fc.string(),
  fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  fc.array(word, { minLength: 300, maxLength: 1500 }).map((words) => words.join(' ')),
  fc.constantFrom(
    '字'.repeat(7000),
    'x'.repeat(7000),
    '👍'.repeat(7000),
    `${'a '.repeat(4000)}`,
    `[${'b '.repeat(4000)}](https://e.org)`,
  ),
);
const line = fc.oneof(word, prose);
const button = fc.record({ id: line, label: line, style: fc.constantFrom('primary' as const, 'danger' as const) });
const section: fc.Arbitrary<ReplySection> = fc.record({
  entry: fc.constant(null),
  title: line,
  body: prose,
  caveat: fc.option(fc.record({ kind: fc.constantFrom('warning' as const, 'note' as const), text: prose })),
  footnotes: fc.array(fc.record({ number: fc.nat(99), text: line, url: fc.option(fc.webUrl()) }), { maxLength: 8 }),
  dates: fc.array(line, { maxLength: 3 }),
});
const reply: fc.Arbitrary<Reply> = fc.record({
  tone: fc.constantFrom('answer', 'suggestion', 'decline', 'notice', 'error'),
  text: prose,
  sections: fc.array(section, { maxLength: 12 }),
  suggestions: fc.array(button, { maxLength: 12 }),
  buttons: fc.array(button, { maxLength: 12 }),
  selects: fc.array(
    fc.record({
      id: line,
      placeholder: line,
      options: fc.array(fc.record({ value: line, label: line, description: fc.option(line) }), { maxLength: 30 }),
    }),
    { maxLength: 7 },
  ),
  private: fc.boolean(),
});

/** A reply with pages, one of which is shown. */
const paged: fc.Arbitrary<Reply> = fc
  .tuple(reply, fc.array(section, { minLength: 1, maxLength: 2 }), fc.integer({ min: -1, max: 40 }))
  .map(([drawn, sections, at]) => ({ ...drawn, sections, paged: { keys: 'key00001', at } }));

/** The payload as Discord receives it. */
function toWire(drawn: Reply, medium?: Medium): unknown {
  const { allowedMentions, ...payload } = toPayload(drawn, medium);
  const { repliedUser, ...mentions } = allowedMentions;
  return JSON.parse(JSON.stringify({ ...payload, allowed_mentions: { ...mentions, replied_user: repliedUser } }));
}

/** Whether a reply keeps Discord's limits and mentions nobody, with embeds and without. */
function holds(drawn: Reply): void {
  for (const embeds of [true, false]) {
    const wire = messageSchema.parse(toWire(drawn, { embeds }));
    const shown = [
      wire.content ?? '',
      ...(wire.embeds ?? []).flatMap(({ title, description }) => [title ?? '', description ?? '']),
    ];
    for (const text of shown) expect(text).not.toMatch(MENTION);
  }
}

describe('any reply', () => {
  test('keeps the limits and mentions nobody', () => {
    fc.assert(fc.property(reply, holds), { numRuns: sized(30, 500) });
  });

  test('keeps them on every page', () => {
    fc.assert(fc.property(paged, holds), { numRuns: sized(15, 500) });
  });
});

const plain = (body: string, more: Partial<ReplySection> = {}): ReplySection => ({
  entry: null,
  title: 'A title',
  body,
  caveat: null,
  footnotes: [],
  dates: [],
  ...more,
});
const draw = (...sections: readonly ReplySection[]): readonly string[] =>
  toPayload({ ...emptyReply('answer'), sections }).embeds.map(({ description = '' }) => description);

const footnotes = fc.array(
  fc.record({ text: fc.lorem({ maxCount: 12 }), url: fc.option(fc.constant('https://example.org/a')) }),
  { minLength: 1, maxLength: 20 },
);

describe('an answer that is too long', () => {
  test('loses words of its body, and neither a footnote nor the caveat', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 1500 }), footnotes, fc.lorem({ maxCount: 20 }), (body, notes, caveat) => {
        const numbered = notes.map((note, i) => ({ number: i + 1, ...note }));
        const [text = ''] = draw(
          plain(body, { footnotes: numbered, caveat: { kind: 'note', text: caveat }, dates: ['As of today.'] }),
        );
        const lines = text.split('\n');
        expect(lines[0]).toBe(`> ℹ️ ${caveat}`);
        expect(lines.slice(4, -1)).toEqual(
          numbered.map(({ number, text: note, url }) => `-# [${number}] ${note}${url ? ` ([↗](${url}))` : ''}`),
        );
        expect(lines.at(-1)).toBe('-# As of today.');
        const shown = lines[2] ?? '';
        const kept = shown.endsWith('…') && shown !== body ? shown.slice(0, -1) : shown;
        expect(body === kept || body.startsWith(`${kept} `)).toBe(true);
      }),
    );
  });

  test('leaves out footnotes that cannot fit as a whole, and says how many', () => {
    const numbered = Array.from({ length: 100 }, (_, i) => ({ number: i + 1, text: 'x'.repeat(95), url: null }));
    const [text = ''] = draw(plain('Short.', { footnotes: numbered }));
    const lines = text.split('\n').slice(2);
    expect(lines.at(-1)).toBe(`-# … +${100 - (lines.length - 1)}`);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^-# \[\d+\] x{95}$/u);
  });

  test('shares the room with the other part of a two-part answer', () => {
    const [one = '', two = ''] = draw(plain('word '.repeat(2000)), plain('other '.repeat(2000)));
    expect([...one].length).toBeGreaterThan(2900);
    expect([...two].length).toBeGreaterThan(2900);
  });
});

describe('whom it names', () => {
  const named = (...mentions: readonly string[]) =>
    toPayload({ ...emptyReply('answer'), sections: [plain('Yes.')], mentions });

  test('is notified, and nobody else', () => {
    expect(named('123456789012345678')).toMatchObject({
      content: '<@123456789012345678>',
      allowedMentions: { parse: [], users: ['123456789012345678'], repliedUser: false },
    });
  });

  test('must be an id', () => {
    expect(named('everyone', '@everyone', '&123456789012345678', '1> @everyone')).toMatchObject({
      content: '',
      allowedMentions: { parse: [] },
    });
  });
});

describe('without embeds', () => {
  test('title, caveat, body and footnotes stand in the text', () => {
    const section = plain('Body. [1]', {
      caveat: { kind: 'warning', text: 'Careful.' },
      footnotes: [{ number: 1, text: 'A source', url: null }],
    });
    expect(toPayload({ ...emptyReply('answer'), sections: [section] }, { embeds: false })).toMatchObject({
      embeds: [],
      content: '**A title**\n> ⚠️ Careful.\n\nBody. [1]\n\n-# [1] A source',
    });
  });
});

describe('pieces', () => {
  test('text alone is one embed in the colour of its tone', () => {
    expect(toPayload(notice('**Done.**', 'error'))).toMatchObject({
      content: '',
      embeds: [{ color: 0xed4245, description: '**Done.**' }],
    });
  });

  test('text above sections is the content', () => {
    const { content, embeds } = toPayload({
      ...emptyReply('decline'),
      text: 'Open.',
      sections: [plain('Nobody knows.')],
    });
    expect([content, embeds[0]?.description]).toEqual(['Open.', 'Nobody knows.']);
  });

  test('a caveat of several lines stays in its box', () => {
    const [text] = draw(plain('Body.', { caveat: { kind: 'warning', text: 'One.\n- two' } }));
    expect(text).toBe('> ⚠️ One.\n> - two\n\nBody.');
  });

  test.each([
    ['https://example.org/a_(b)', 'https://example.org/a_%28b%29'],
    ['https://example.org/@everyone', 'https://example.org/%40everyone'],
  ])('the address %s of a footnote is linked safely', (url, linked) => {
    const [text] = draw(plain('Body. [1]', { footnotes: [{ number: 1, text: 'A source', url }] }));
    expect(text).toBe(`Body. [1]\n\n-# [1] A source ([↗](${linked}))`);
  });

  test('a footnote links to nothing but the web', () => {
    const [text] = draw(plain('Body.', { footnotes: [{ number: 1, text: 'A source', url: 'javascript:alert(1)' }] }));
    expect(text).toBe('Body.\n\n-# [1] A source');
  });
});
