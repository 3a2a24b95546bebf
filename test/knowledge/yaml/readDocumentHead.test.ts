import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ProblemReport } from '../../../src/knowledge/problems/ProblemReport.ts';
import { readDocumentHead } from '../../../src/knowledge/yaml/readDocumentHead.ts';
import { sized } from '../../support/soak.ts';

function read(text: string) {
  const report = new ProblemReport('a.md');
  const { head, body, firstLine } = readDocumentHead(text, report);
  const stated = Object.entries(head).filter(([, value]) => value !== null);
  return {
    fields: Object.fromEntries(stated),
    body,
    firstLine,
    problems: report.problems.map(({ line, severity, id }) => `${line} ${severity} ${id}`),
  };
}

test.each<[string, string, Record<string, string>]>([
  [
    'keys of other tools',
    'description: x\nsidebar_position: 2\ntags: [a, b]\nlayout: page\nslug: /x\ndraft: false',
    {},
  ],
  ['a list of authors', 'authors:\n  - name: Ann\n  - Bo', { author: 'Ann, Bo' }],
  ['an author as a mapping', 'author: { name: Ann, email: a@x.example }', { author: 'Ann' }],
  ['a date with its time', 'date: 2026-03-01T10:00:00+02:00', { published: '2026-03-01' }],
  ['the date before the last change', 'lastmod: 2026-04-01\ndate: 2026-03-01', { published: '2026-03-01' }],
  [
    'the last change where there is no date',
    'last_update:\n  date: 2026/3/1\n  author: Bo',
    {
      published: '2026-03-01',
      author: 'Bo',
    },
  ],
  ['“published” as a switch', 'published: true\ndate: 2026-03-01', { published: '2026-03-01' }],
  ['an absolute permalink', 'permalink: https://x.example/a', { url: 'https://x.example/a' }],
  ['a relative permalink', 'permalink: /a/\nurl: /b', {}],
  [
    'our own key before others',
    'title: T\nlinkTitle: L\nurl: https://x.example/b\nlink: https://x.example/c',
    {
      title: 'T',
      url: 'https://x.example/b',
    },
  ],
  ['comments and blank lines', '# by hand\n\ntitle: T', { title: 'T' }],
])('YAML: %s', (_, head, fields) => {
  expect(read(`---\n${head}\n---\nText`)).toMatchObject({ fields, body: 'Text', problems: [] });
});

test.each<[string, string, Record<string, string>, number]>([
  [
    'TOML',
    '+++\ntitle = "T"\ndate = 2026-03-01T10:00:00Z\n[params]\nx = 1\n+++\nText',
    { title: 'T', published: '2026-03-01' },
    7,
  ],
  ['JSON', '{\n  "title": "T",\n  "tags": ["a"]\n}\nText', { title: 'T' }, 5],
  ['JSON on one line', '{ "title": "T" }\nText', { title: 'T' }, 2],
  ['YAML closed by dots', '---\ntitle: T\n...\nText', { title: 'T' }, 4],
  ['empty', '---\n---\nText', {}, 3],
])('%s', (_, text, fields, firstLine) => {
  expect(read(text)).toEqual({ fields, body: 'Text', firstLine, problems: [] });
});

test.each<[string, string, string]>([
  ['two rules', '---\n\nA paragraph.\n\n---\nText', '---\n\nA paragraph.\n\n---\nText'],
  ['a rule alone', '---\nA paragraph.', '---\nA paragraph.'],
  [
    'a sentence with a colon between rules',
    '---\nNote: read this.\nIt is long.\nAnd more.\n---\n',
    '---\nNote: read this.\nIt is long.\nAnd more.\n---\n',
  ],
  ['braces', '{ "a": oops }\nText', '{ "a": oops }\nText'],
  ['a block in braces', '{\nx\n}\nText', '{\nx\n}\nText'],
])('%s: text', (_, text, body) => {
  expect(read(text)).toEqual({ fields: {}, body, firstLine: 1, problems: [] });
});

test.each<[string, string, string, Record<string, string>]>([
  [
    'a colon in a title',
    '---\ntitle: One: two\n---\nText',
    '2 warning document/bad-front-matter',
    { title: 'One: two' },
  ],
  ['a key twice', '---\ntitle: A\ntitle: B\n---\nText', '3 warning document/bad-front-matter', { title: 'A' }],
  ['a tab', '---\ntitle: A\n\tx: y\n---\nText', '3 warning document/bad-front-matter', { title: 'A' }],
  ['TOML without quotes', '+++\ntitle = A b\n+++\nText', '2 warning document/bad-front-matter', { title: 'A b' }],
  ['never closed', '---\ntitle: A\n\nText', '1 warning document/bad-front-matter', { title: 'A' }],
  ['no date', '---\ntitle: A\nexpires: soon\n---\nText', '3 warning document/not-a-date', { title: 'A' }],
  ['a slip', '---\ntitel: A\n---\nText', '2 warning document/unknown-key', {}],
])('%s: a warning, and the text is read', (_, text, problem, fields) => {
  const { body, ...rest } = read(text);
  expect(body.trim()).toBe('Text');
  expect(rest).toMatchObject({ problems: [problem], fields });
});

test('whatever stands above it, the text is kept, and nothing is an error', () => {
  const piece = fc.constantFrom(
    '---',
    '+++',
    '{',
    '}',
    'title: x',
    'a = 1',
    '- b',
    '  c: [',
    '"d": {',
    '*e',
    '',
    '# f',
    ': ',
    '[[g]]',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const { body, problems } = read(`${pieces.join('\n')}\n\nThe text stays.`);
      expect(body).toContain('The text stays.');
      expect(problems.filter((one) => one.includes('error'))).toEqual([]);
    }),
    { numRuns: sized(300, 5000) },
  );
});
