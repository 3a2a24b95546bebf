import { expect, test } from 'vitest';
import { knowledgeOf, lines, linesOf, paragraphsOf } from '../../../support/documents.ts';

const MANUAL = `# The rose manual

Roses are woody plants of the genus Rosa.

## Watering

Roses want water every two days in summer. Wet leaves fall ill. It is best done in the morning. A can will do.

Needed are:

- a can
- a hose,
  long enough
- patience

However, rain does as well.

| Size | Price |
|------|-------|
| small | 3 € |
| large | 9 € |

## Feeding

\`\`\`sh
feed --now
\`\`\`

See [the plan](plan.md) or [the shop](https://shop.example/x).[^1] ![rose](r.png) <b>Twice</b> a year will do [2].
`;

test('headings, paragraphs, lists, rows and code are counted; passages stand on their own', async () => {
  expect(await linesOf('articles/rose.md', MANUAL)).toEqual([
    'rose#¶2: The rose manual: Roses are woody plants of the genus Rosa. [1]',
    'rose#¶4: Watering: Roses want water every two days in summer. Wet leaves fall ill. [1]',
    'rose#¶4.2: Watering: Wet leaves fall ill. It is best done in the morning. A can will do. [1]',
    'rose#¶5: Watering: Needed are:/- a can/- a hose, long enough/- patience [1]',
    'rose#¶9: Watering: **Watering:** However, rain does as well./- Size; Price/- Size: small; Price: 3 €/- Size: large; Price: 9 € [1]',
    'rose#¶14: Feeding: **Feeding**/```sh/feed --now/```//[1]',
    'rose#¶15: Feeding: See the plan or [the shop](https://shop.example/x). rose Twice a year will do . [1]',
  ]);
});

test('a passage cites its paragraphs with the first words, and knows what is above it', async () => {
  const { entries, sources } = await knowledgeOf({ 'articles/rose.md': MANUAL });
  const list = entries.find(({ id }) => id === 'rose#¶5');
  expect(paragraphsOf(list)).toEqual([5, 6, 7, 8]);
  expect(list).toMatchObject({
    kind: 'passage',
    phrasings: [],
    topic: 'The rose manual',
    file: 'articles/rose.md',
    line: 9,
    article: { source: 'rose', context: 'The rose manual › Watering' },
    footnotes: [{ citations: [{ source: 'rose', quote: 'Needed are:' }] }],
  });
  expect(sources.get('rose')).toMatchObject({ title: 'The rose manual', paragraphs: 15, published: null });
});

test.each<[string, string, string[]]>([
  [
    'headings that ask, to the next heading',
    '# M\n\nIntro of the manual.\n\n## How do I prune?\n\nCut above a bud.\n\nIn March.\n\n## Rest\n\nOther words here.',
    [
      'a#¶2: M: Intro of the manual. [1]',
      'a#how-do-i-prune: How do I prune?: Cut above a bud.//In March. [1]',
      'a#¶7: Rest: Other words here. [1]',
    ],
  ],
  [
    'headings in an FAQ, asking or not, but not those above others',
    '## FAQ\n\n### Delivery\n\n#### Costs\n\nThree euros a parcel.\n\n#### How long?\n\nTwo days.',
    ['a#costs: Costs: Three euros a parcel. [1]', 'a#how-long: How long?: Two days. [1]'],
  ],
  [
    'bold questions, with the answer below or behind',
    '**May I bring a dog?**\n\nYes, on a lead.\n\n**And a cat?** Cats stay at home.\n\nThe house is old.',
    [
      'a#may-i-bring-a-dog: May I bring a dog?: Yes, on a lead. [1]',
      'a#and-a-cat: And a cat?: Cats stay at home. [1]',
      'a#¶4: And a cat?: The house is old. [1]',
    ],
  ],
  [
    'numbered questions',
    '1. What is it?\n\n   A knowledge base.\n\n2. Who writes it?\n\n   Its community does.',
    ['a#what-is-it: What is it?: A knowledge base. [1]', 'a#who-writes-it: Who writes it?: Its community does. [1]'],
  ],
  [
    'details and dl',
    '<details>\n<summary>What is it?</summary>\n\nA knowledge base.\n\n</details>\n\nThe rest is not it.\n\n<dl>\n<dt>Price</dt>\n<dd>Three euros.</dd>\n</dl>',
    [
      'a#what-is-it: What is it?: A knowledge base. [1]',
      'a#¶3: A: The rest is not it. [1]',
      'a#price: Price: Three euros. [1]',
    ],
  ],
  ['Q and A', 'Q: What is it?\n\nA: A knowledge base.', ['a#what-is-it: What is it?: A knowledge base. [1]']],
  [
    'a list of questions is a list',
    'Think about these:\n\n- Who reads it?\n- Who writes it?\n\nThen begin to write.',
    ['a#¶1: A: Think about these:/- Who reads it?/- Who writes it? [1]', 'a#¶4: A: Then begin to write. [1]'],
  ],
  [
    'a bare no keeps its question',
    '## Is it over?\n\nNo. It goes on.',
    ['a#is-it-over: Is it over?: **Is it over?** No. It goes on. [1]'],
  ],
  [
    'links to elsewhere in the folder are words, code in them too',
    'See [`x [1]`](x.md), [y][ref], [z][] and [the **site**](https://x.example/a_(b) "t") for `[a](b)`.',
    ['a#¶1: A: See `x [1]`, y, z and [the **site**](https://x.example/a_(b) "t") for `[a](b)`. [1]'],
  ],
  [
    'rows and items of raw HTML are paragraphs',
    '<table>\n<tr><td>A first row stands here.</td></tr>\n<tr><td>A second row stands here.</td></tr>\n</table>',
    ['a#¶1: A: A first row stands here. [1]', 'a#¶2: A: A second row stands here. [1]'],
  ],
  [
    'the same question twice',
    '## Why?\n\nBecause of this thing.\n\n## Why?\n\nBecause of that thing.',
    ['a#why: Why?: Because of this thing. [1]', 'a#why-¶4: Why?: Because of that thing. [1]'],
  ],
  [
    'scripts, comments and definitions are not read',
    '<script>\nalert(1)\n</script>\n\n<!-- not\nthis -->\n\n[x]: https://example.org\n\nOnly this is read.',
    ['a#¶1: A: Only this is read. [1]'],
  ],
])('%s', async (_, text, expected) => {
  expect(await linesOf('articles/a.md', text)).toEqual(expected);
});

test('front matter has the last word over the text, sources.yaml over both', async () => {
  const head =
    '---\nid: roses\ntitle: Roses\nauthor: Ann\npublished: 2026-03-01\nurl: https://example.org/r\ntopic: Garden\nas-of: 2026-02-01\nexpires: 2027-01-01\n---\n';
  const { entries, sources, problems } = await knowledgeOf({
    'articles/rose.md': `${head}${MANUAL}`,
    'sources.yaml': 'roses:\n  title: All about roses\n  publisher: The club\n',
  });
  expect(problems).toEqual([]);
  expect(sources.get('roses')).toMatchObject({
    title: 'All about roses',
    publisher: 'The club',
    author: 'Ann',
    published: '2026-03-01',
    url: 'https://example.org/r',
  });
  expect(entries[0]).toMatchObject({ id: 'roses#¶2', topic: 'Garden', asOf: '2026-02-01', expires: '2027-01-01' });
});

test('what is wrong is named, and the rest is served', async () => {
  const { entries, problems } = await knowledgeOf({
    'articles/bad.md': '---\ntitel: x\n---\n\nSome words to read here.',
    'articles/empty.md': '# Only a title\n',
    'articles/good.md': 'Some words to read here.',
    'articles/other.txt': '---\nid: GOOD\n---\n\nOther words to read here.',
    'articles/third.txt': '---\nid: good\n---\n\nOther words to read here.',
    'faq/taken.md': '## Q?\n\nAn answer.[^1]\n\n[^1]: good-md ¶1; bad ¶9\n',
    'articles/taken.md': '---\nid: taken\n---\n\nMore words to read here.',
  });
  expect(lines(entries)).toEqual([
    'bad#¶1: Bad: Some words to read here. [1]',
    'good-md#¶1: Good: Some words to read here. [1]',
    'GOOD#¶1: Other: Other words to read here. [1]',
  ]);
  expect(problems.map(({ file, line, reason }) => `${file}:${line} ${reason}`)).toEqual([
    'articles/bad.md:2 the key “titel” is ignored',
    'articles/empty.md:1 has no paragraph that could be quoted',
    'articles/taken.md:1 faq/taken.md has the same name “taken”',
    'articles/third.txt:1 articles/other.txt has the same id “good”',
    'faq/taken.md:5 bad ¶9 does not exist: it has 1 paragraphs',
  ]);
});

test('curated entries come first, and may cite a document', async () => {
  const { entries, problems } = await knowledgeOf({
    'articles/a.md': 'Some words to read here.',
    'faq/b.md': '## Q?\n\nAn answer.[^1]\n\n[^1]: a ¶1\n',
  });
  expect(problems).toEqual([]);
  expect(entries.map(({ id }) => id)).toEqual(['b#q', 'a#¶1']);
});

test('rows of signs make a heading, and boxed digits are numbers, but not in code', async () => {
  const text =
    '# Server\n\n━━━━ Rules ━━━━\n\n1️⃣ Be kind to all.\n2️⃣ Stay on topic.\n\n```\n=== not a heading ===\n```\n';
  expect(await linesOf('articles/rules.md', text)).toEqual([
    'rules#¶3: Rules: **Rules**/1. Be kind to all./2. Stay on topic./```/=== not a heading ===/```//[1]',
  ]);
});

test('buttons, menus and a link to edit the page with its date are no content; a sentence with links is', async () => {
  const text =
    '# Lake\n\nMain page | [Changes](/changes) | [Log in](/login)\n\nThe lake is open in May.\n\n[Start](start.md){ .md-button .md-button--primary }\n[Boats](boats.md){ .md-button }\n\nSee [boats](boats.md) | [fees](fees.md) | [rules](rules.md) before you come.\n\n[Edit this page on GitHub](https://code.example/edit) · Last updated: 3 May 2026\n';
  expect(await linesOf('articles/lake.md', text)).toEqual([
    'lake#¶2: Lake: The lake is open in May. [1]',
    'lake#¶3: Lake: See boats | fees | rules before you come. [1]',
  ]);
});

test('a list of questions in groups is named after its file, not after its first group', async () => {
  const groups =
    '# General\n\n### Is it open?\n\nIt opens in May.\n\n# Problems\n\n### It is cold.\n\nBring a coat with you.\n';
  const named = async (path: string, text: string) => {
    const { sources, entries } = await knowledgeOf({ [path]: text });
    return [[...sources.values()].map(({ title }) => title), entries.map(({ article }) => article?.context)];
  };
  expect(await named('articles/FAQ.md', groups)).toEqual([['FAQ'], ['FAQ › General', 'FAQ › Problems']]);
  expect(await named('articles/FAQ.md', `# The lake: FAQ\n\n${groups}`)).toMatchObject([['The lake: FAQ'], {}]);
});

test('numbers of questions, names of paragraphs and the date at the end are not shown', async () => {
  const text =
    '# Lake\n\n#### Q2.1 – Why is it cold?\n\nThe water comes from the hills. ^cold-water\n\n#### Q2.2 – Is it deep?\n\nTwo metres, or 2 ^3 in spring.\n\n---\n\n**Last modified:** 2026-05-03 | **Author:** Ann\n';
  expect(await linesOf('articles/lake.md', text)).toEqual([
    'lake#why-is-it-cold: Why is it cold?: The water comes from the hills. [1]',
    'lake#is-it-deep: Is it deep?: Two metres, or 2 ^3 in spring. [1]',
  ]);
});
