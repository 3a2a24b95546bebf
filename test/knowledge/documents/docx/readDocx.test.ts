import { expect, test } from 'vitest';
import { knowledgeOf, linesOf } from '../../../support/documents.ts';
import { makeZip } from '../../../support/makeArchive.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const run = (text: string, isBold = false): string =>
  `<w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`;
const item = (text: string, list: number): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row, at) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(run(cell, at === 0))}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
const style = (id: string, name: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
const level = (format: string): string => `<w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl>`;

/** A Word document with this body, as Word packs it. */
function docx(body: string, more: readonly { path: string; text: string }[] = []): Uint8Array {
  const parts = [
    {
      path: '[Content_Types].xml',
      text: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      path: '_rels/.rels',
      text: `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      path: 'word/_rels/document.xml.rels',
      text: `<Relationships xmlns="${RELATIONS}"><Relationship Id="link" Type="${OFFICE}/hyperlink" Target="https://club.example/berths" TargetMode="External"/></Relationships>`,
    },
    {
      path: 'word/styles.xml',
      text: `<w:styles xmlns:w="${WORD}">${style('Titel', 'Title')}${style('berschrift1', 'heading 1')}${style('berschrift2', 'heading 2')}</w:styles>`,
    },
    {
      path: 'word/numbering.xml',
      text: `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0">${level('decimal')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level('bullet')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    },
    {
      path: 'word/document.xml',
      text: `<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`,
    },
    ...more,
  ];
  return makeZip(parts);
}

test('headings, paragraphs, lists, tables and links of a Word document', async () => {
  const body = [
    paragraph(run('Harbour guide'), 'Titel'),
    paragraph(run('How do I book a berth?'), 'berschrift1'),
    paragraph(`${run('Fill in ')}<w:hyperlink r:id="link">${run('the form')}</w:hyperlink>${run(' at the desk.')}`),
    item('Choose a berth.', 1),
    item('Pay for a night.', 1),
    paragraph(run('What it costs'), 'berschrift2'),
    table([
      ['Boat', 'Price'],
      ['Dinghy', 'five'],
    ]),
    item('Dogs are free.', 2),
    paragraph(run('Is there water on the jetty?', true)),
    paragraph(run('Yes, from April to October.')),
  ].join('');
  expect(await linesOf('articles/harbour.docx', docx(body))).toEqual([
    'harbour#how-do-i-book-a-berth: How do I book a berth?: Fill in [the form](https://club.example/berths) at the desk./1. Choose a berth./2. Pay for a night. [1]',
    'harbour#¶7: What it costs: **What it costs**/- Boat; Price/- Boat: Dinghy; Price: five/- Dogs are free. [1]',
    'harbour#is-there-water-on-the-jetty: Is there water on the jetty?: Yes, from April to October. [1]',
  ]);
});

test.each<[string, Uint8Array, RegExp]>([
  [
    'unpacks to more than it may',
    docx('', [{ path: 'word/more.xml', text: ' '.repeat(33 * 1024 * 1024) }]),
    /unpacks to more/u,
  ],
  ['is another archive', makeZip([{ path: 'notes.xml', text: '<a/>' }]), /has no word\/document\.xml/u],
  ['is no archive', Buffer.from('PK, but not really'), /./u],
  ['is cut off', docx(paragraph(run('Words.'))).subarray(0, 900), /./u],
  ['has broken text', makeZip([{ path: 'word/document.xml', text: '<w:document' }]), /./u],
])('a file that %s: one problem, the rest is served', async (_, bytes, reason) => {
  const { entries, problems } = await knowledgeOf({
    'articles/a.docx': bytes,
    'articles/b.md': 'Words to read here.\n',
  });
  expect(problems.map(({ file, id }) => `${file} ${id}`)).toEqual(['articles/a.docx document/docx-unreadable']);
  expect(problems[0]?.reason).toMatch(reason);
  expect(entries.map(({ id }) => id)).toEqual(['b#¶1']);
});
