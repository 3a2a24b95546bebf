import { expect, test } from 'vitest';
import { knowledgeOf, lines } from '../../../support/documents.ts';
import { makePdf, type PdfLine } from '../../../support/makePdf.ts';

const around = (page: number): PdfLine[] => [
  [9, 50, 810, 'The mill society'],
  [9, 290, 20, `Page ${page}`],
];

test('rows become paragraphs, tall ones headings; what is on every page is left out', async () => {
  const pdf = makePdf(
    [
      [
        ...around(1),
        [24, 50, 760, 'The old mill'],
        [12, 50, 720, 'The mill was built in 1802 by the river that gave it its'],
        [12, 50, 706, 'name and its wheel, and has burnt down twice since then.'],
        [12, 50, 680, 'It was built again each time, at the expense of the vil-'],
        [12, 50, 666, 'lage, which had no other mill.'],
        [16, 50, 630, 'Visits'],
        [12, 50, 600, '1. When is it open?'],
        [12, 50, 580, 'Every day from nine to five, but in winter only when'],
      ],
      [...around(2), [12, 50, 760, 'somebody is there to open the door.'], [12, 50, 730, 'Dogs wait outside.']],
      [...around(3), [12, 50, 760, 'The society thanks all who gave.']],
    ],
    '/Title (The old mill) /Author (Ann Lee) /CreationDate (D:20260301120000Z)',
  );
  const { entries, sources, problems } = await knowledgeOf({ 'articles/mill.pdf': pdf });
  expect(problems).toEqual([]);
  expect(sources.get('mill')).toMatchObject({ title: 'The old mill', author: 'Ann Lee', published: null });
  expect(lines(entries)).toEqual([
    'mill#¶2: The old mill: The mill was built in 1802 by the river that gave it its name and its wheel, and has burnt down twice since then. [1]',
    'mill#¶3: The old mill: The mill was built in 1802 by the river that gave it its name and its wheel, and has burnt down twice since then. It was built again each time, at the expense of the village, which had no other mill. [1]',
    'mill#when-is-it-open: When is it open?: Every day from nine to five, but in winter only when somebody is there to open the door.//Dogs wait outside.//The society thanks all who gave. [1]',
  ]);
});

test.each<[string, Uint8Array, string]>([
  ['a scan', makePdf([[]]), 'document/pdf-without-text'],
  ['no PDF', Buffer.from('not a PDF at all'), 'document/pdf-unreadable'],
  ['cut short', makePdf([[[12, 50, 700, 'Words']]]).subarray(0, 60), 'document/pdf-unreadable'],
])('%s is refused, the rest is served', async (_, bytes, id) => {
  const { entries, problems } = await knowledgeOf({ 'articles/a.pdf': bytes, 'articles/b.txt': 'Some words to read.' });
  expect(problems.map((problem) => `${problem.file} ${problem.id}`)).toEqual([`articles/a.pdf ${id}`]);
  expect(entries.map(({ id }) => id)).toEqual(['b#¶1']);
});
