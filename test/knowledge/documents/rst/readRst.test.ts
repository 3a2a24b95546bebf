import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knowledgeOf, linesOf } from '../../../support/documents.ts';

test('headings, paragraphs, lists, tables, code, boxes, roles and links of reStructuredText', async () => {
  const text = `:orphan:
:Author: Ann Lee
:Date: 2026-02-03

=============
Harbour guide
=============

.. contents::

The |club| keeps forty berths for guests. See :ref:\`paying <pay>\` and \`the map <https://club.example/map>\`_.

.. |club| replace:: Sailing Club
.. _desk: https://club.example/desk
.. A comment that
   nobody reads.

How do I book a berth?
======================

Ask at desk_ with :kbd:\`Ctrl+P\` printed::

    berth --book
    berth --sign

.. note:: Bring your papers.

.. warning::

   - The list closes at noon.

How do I pay?
-------------

1. Choose a card.
2. Wait for the receipt.

   - on paper

+--------+--------------+
| Boat   | Price        |
+========+==============+
| Dinghy | five or      |
|        | six          |
+--------+--------------+

====  =====
Size  Berth
====  =====
S     north
====  =====

.. list-table::
   :header-rows: 1

   * - Day
     - Open
   * - Monday
     - ten

Mooring
   Tying up a boat.

.. dropdown:: Can I leave at night?

   Until eleven.

**Is there water?**

On the jetty [1]_.

.. image:: jetty.png
.. [1] From April.
`;
  const { sources, problems } = await knowledgeOf({ 'articles/harbour.rst': text });
  expect(problems).toEqual([]);
  expect(sources.get('harbour')).toMatchObject({ title: 'Harbour guide', author: 'Ann Lee', published: '2026-02-03' });
  expect(await linesOf('articles/harbour.rst', text)).toEqual([
    'harbour#¶2: Harbour guide: The Sailing Club keeps forty berths for guests. See paying and [the map](https://club.example/map). [1]',
    'harbour#how-do-i-book-a-berth: How do I book a berth?: Ask at [desk](https://club.example/desk) with `Ctrl+P` printed://```/berth --book/berth --sign/```//Note: Bring your papers.//Warning:/- The list closes at noon. [1]',
    'harbour#how-do-i-pay: How do I pay?: 1. Choose a card./2. Wait for the receipt./   - on paper/- Boat; Price/- Boat: Dinghy; Price: five or six/- Size; Berth/- Size: S; Berth: north/- Day; Open/- Day: Monday; Open: ten [1]',
    'harbour#mooring: Mooring: Tying up a boat. [1]',
    'harbour#can-i-leave-at-night: Can I leave at night?: Until eleven. [1]',
    'harbour#is-there-water: Is there water?: On the jetty.//From April. [1]',
  ]);
});

test('any text: nothing throws, and every entry cites it', async () => {
  const piece = fc.constantFrom(
    '\n',
    '\n\n',
    '   ',
    '- ',
    '1. ',
    '=====\n',
    '| ',
    '::\n',
    '+---+',
    '``',
    '`',
    '**',
    ':x:',
    '_',
    '\\',
    '<',
    '&amp;',
  );
  const word = fc.stringMatching(/^[a-z]{3,8}$/u);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(piece, word), { maxLength: 60 }), async (pieces) => {
      const { entries, problems } = await knowledgeOf({ 'articles/a.rst': pieces.join(' ') });
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      for (const { footnotes } of entries) expect(footnotes.length).toBeGreaterThan(0);
    }),
  );
});

test('boxes in boxes are read once each, and no deeper than anybody would nest them', async () => {
  const boxes = Array.from({ length: 300 }, (_, i) => `${'   '.repeat(i)}.. note::\n`).join('\n');
  const { entries } = await knowledgeOf({ 'articles/a.rst': `${boxes}\n${'   '.repeat(300)}Words to read here.\n` });
  expect(JSON.stringify(entries)).toContain('Words to read here');
});
