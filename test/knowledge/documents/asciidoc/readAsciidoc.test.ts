import { expect, test } from 'vitest';
import { knowledgeOf, linesOf } from '../../../support/documents.ts';

test('headings, paragraphs, lists, tables, code, boxes and links of AsciiDoc', async () => {
  const text = `= Harbour guide
Ann Lee
:toc:
:club: Sailing Club

The {club} keeps forty berths for guests. See <<pay>>.

== How do I book a berth?

Ask at https://club.example/desk[the desk].

NOTE: Bring your papers.

. Choose a berth.
. Sign the list.
** with your name

[[pay]]
== How do I pay?

[source,sh]
----
pay --card
----

|===
|Boat |Price

|Dinghy |five
|===

== Words

Mooring:: Tying up a boat.

[qanda]
May dogs come along?::
  On a lead.

.Can I leave at night?
[%collapsible]
====
Until eleven.
====

include::/etc/passwd[]
`;
  const { sources, problems } = await knowledgeOf({ 'articles/harbour.adoc': text });
  expect(problems).toEqual([]);
  expect(sources.get('harbour')).toMatchObject({ title: 'Harbour guide', author: 'Ann Lee' });
  expect(await linesOf('articles/harbour.adoc', text)).toEqual([
    'harbour#¶2: Harbour guide: The Sailing Club keeps forty berths for guests. See How do I pay?. [1]',
    'harbour#how-do-i-book-a-berth: How do I book a berth?: Ask at [the desk](https://club.example/desk).//Note: Bring your papers./1. Choose a berth./2. Sign the list./   - with your name [1]',
    'harbour#how-do-i-pay: How do I pay?: ```/pay --card/```/- Boat; Price/- Boat: Dinghy; Price: five [1]',
    'harbour#mooring: Mooring: Tying up a boat. [1]',
    'harbour#may-dogs-come-along: May dogs come along?: On a lead. [1]',
    'harbour#can-i-leave-at-night: Can I leave at night?: Until eleven. [1]',
  ]);
});

test('attributes that grow are bounded, and what is broken is text', async () => {
  const doubled = Array.from({ length: 40 }, (_, i) => `:a${i + 1}: {a${i}}{a${i}}`).join('\n');
  const { entries, problems } = await knowledgeOf({
    'articles/a.adoc': `:a0: word\n${doubled}\n\n{a40}\n\n|===\n|never closed\n\n[source\n----\n`,
    'articles/b.md': 'Words to read here.\n',
  });
  expect(problems).toEqual([]);
  expect(JSON.stringify(entries).length).toBeLessThan(20_000);
  expect(entries.map(({ id }) => id)).toContain('b#¶1');
});
