import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  createIssue,
  type ProblemId,
  type ProblemValues,
  WORDINGS,
} from '../../../src/knowledge/problems/createIssue.ts';
import { formatProblem } from '../../../src/knowledge/problems/formatProblem.ts';

const IDS = Object.keys(WORDINGS) as ProblemId[];

/** Formats a problem of `f`, without file and line. */
function word<Id extends ProblemId>(id: Id, ...values: ProblemValues<Id>): string {
  return formatProblem({ file: 'f', line: 1, ...createIssue(id, ...values) }).replace('f:1: ', '');
}

const WORDED: readonly (readonly [string, string])[] = [
  [
    word('folder/missing', '/no'),
    'error: there is no folder “/no”: create it, or name another with --knowledge or KNOWLEDGE_DIR [folder/missing]',
  ],
  [
    word('folder/not-a-folder', 'a.rar'),
    'error: “a.rar” is neither a folder nor an archive: name the folder that holds sources.yaml and faq/, or a .zip, .tar, .tar.gz or .tgz of it [folder/not-a-folder]',
  ],
  [
    word('folder/too-many-files', 4, 3),
    'error: holds 4 files; only the first 3 were read: merge small files or remove some [folder/too-many-files]',
  ],
  [
    word('folder/empty'),
    'error: holds no entries: add a Markdown file to faq/, facts/ or unknown/, or a document, such as a text, a page, a table or a PDF; pictures are not read [folder/empty]',
  ],
  [
    word('folder/changing'),
    'error: changed while it was being read: try again when the files are no longer being copied or checked out [folder/changing]',
  ],
  [
    word('folder/git-locked', '.git/index.lock'),
    'error: git is running here (“.git/index.lock”): try again when it has finished; if git is not running, delete that file [folder/git-locked]',
  ],
  [
    word('file/unreadable', 'EACCES'),
    'error: cannot be read (EACCES): check that it exists and that its permissions allow reading [file/unreadable]',
  ],
  [
    word('file/outside-folder'),
    'error: is a link that leads out of the knowledge folder: replace it with a copy of the file [file/outside-folder]',
  ],
  [
    word('file/not-a-file'),
    'error: is neither a file nor a folder: replace it with an ordinary file [file/not-a-file]',
  ],
  [word('file/wrong-kind', 'folder'), 'error: is not a folder: make it a folder, or rename it [file/wrong-kind]'],
  [word('file/too-large', 10, 9), 'error: has 10 bytes, more than 9: split it into several files [file/too-large]'],
  [word('file/not-utf8'), 'error: is not UTF-8 text: save it again with the encoding UTF-8 [file/not-utf8]'],
  [
    word('file/nul-character'),
    'error: contains a NUL character, as binary files do: delete the character, or save the file as plain text [file/nul-character]',
  ],
  [
    word('file/nested-too-deep', 50),
    'error: has more than 50 characters of nesting before its text: use fewer levels of lists and quotations [file/nested-too-deep]',
  ],
  [
    word('file/western-encoding'),
    'warning: is not UTF-8, and was read as Windows-1252: check its special characters; if they are wrong, save it again as “CSV UTF-8” [file/western-encoding]',
  ],
  [
    word('file/stray-markdown'),
    'warning: is ignored: Markdown is read from faq/, facts/ and unknown/ only: move it there, or rename it README.md [file/stray-markdown]',
  ],
  [
    word('archive/unreadable', 'it is incomplete'),
    'error: cannot be read as an archive (“it is incomplete”): pack it again, as .zip, .tar or .tar.gz [archive/unreadable]',
  ],
  [
    word('archive/path-outside', '../a'),
    'error: contains “../a”, which leads out of the archive: pack the folder itself, with plain names [archive/path-outside]',
  ],
  [word('archive/link'), 'error: is a link in an archive: pack a copy of the file instead [archive/link]'],
  [
    word('archive/duplicate-path'),
    'error: is in the archive twice: pack the folder again, into a new archive [archive/duplicate-path]',
  ],
  [
    word('archive/no-knowledge'),
    'error: holds no knowledge folder: pack the folder that holds sources.yaml and faq/ [archive/no-knowledge]',
  ],
  [
    word('archive/several-folders', ['a/', 'b/']),
    'error: holds several knowledge folders (“a/, b/”): pack one of them [archive/several-folders]',
  ],
  [word('yaml/invalid', 'Tabs'), 'error: is not valid YAML (Tabs): correct the YAML on this line [yaml/invalid]'],
  [word('yaml/too-deep', 100), 'error: is nested more than 100 deep: write it without nesting [yaml/too-deep]'],
  [word('yaml/alias'), 'error: uses a YAML alias (*name): write the value out instead [yaml/alias]'],
  [word('yaml/duplicate-key', 'a'), 'error: has the key “a” twice: keep one of the two [yaml/duplicate-key]'],
  [
    word('yaml/front-matter-unclosed'),
    'error: the front matter is never closed: add a line --- after it; for a rule between paragraphs write *** [yaml/front-matter-unclosed]',
  ],
  [
    word('yaml/front-matter-shape', 'topic: x'),
    'error: the front matter has the wrong shape: write it as lines such as “topic: x” [yaml/front-matter-shape]',
  ],
  [
    word('field/unknown', 'Topic', ['topic', 'expires']),
    'error: has the unknown key “Topic”: remove it, or use one of topic, expires [field/unknown]',
  ],
  [word('field/missing', 'a.title'), 'error: a.title is missing: add a line “title: …” [field/missing]'],
  [word('field/not-text', 'topic', ['a', 'b']), 'error: topic is “["a","b"]”: write text [field/not-text]'],
  [word('field/empty', 'a.title', ''), 'error: a.title is “”: write some text [field/empty]'],
  [
    word('field/not-a-date', 'expires', 'soon'),
    'error: expires is “soon”: write a date such as 2026-03-01 [field/not-a-date]',
  ],
  [
    word('field/not-a-link', 'a.url', 'x'),
    'error: a.url is “x”: write an address with http:// or https:// [field/not-a-link]',
  ],
  [
    word('field/not-a-count', 'a.paragraphs', '0'),
    'error: a.paragraphs is “0”: write a whole number from 1 [field/not-a-count]',
  ],
  [
    word('field/not-a-fetch-kind', 'a.fetch', 'rss'),
    'error: a.fetch is “rss”: write article or feed [field/not-a-fetch-kind]',
  ],
  [
    word('source/list-shape'),
    'error: the list of sources has the wrong shape: write it as “id:” and below it, indented, “title: …” [source/list-shape]',
  ],
  [
    word('source/no-fields', 'a', 'x'),
    'error: a is “x”: write lines such as “title: …”, indented, below it [source/no-fields]',
  ],
  [
    word('source/bad-id', 'b c'),
    'error: “b c” cannot be the id of a source: use letters, digits, hyphens, dots and underscores [source/bad-id]',
  ],
  [
    word('source/no-url', 'a'),
    'error: “a” is to be fetched but has no address: add “url: https://…”, or remove fetch [source/no-url]',
  ],
  [
    word('source/unknown', 'three'),
    'error: the source “three” is not known: add it to sources.yaml or correct the id [source/unknown]',
  ],
  [
    word('source/no-such-paragraph', 'one', 11, 10),
    'error: one ¶11 does not exist: it has 10 paragraphs: correct the number [source/no-such-paragraph]',
  ],
  [word('source/unused', 'two'), 'warning: no footnote cites the source “two”: cite it or remove it [source/unused]'],
  [
    word('synonyms/list-shape'),
    'error: the list of synonyms has the wrong shape: write it as “- [zelensky, zelenskyy]” or “zelensky: [zelenskyy]” [synonyms/list-shape]',
  ],
  [
    word('synonyms/group-shape'),
    'error: this synonym group has the wrong shape: write it as “- [zelensky, zelenskyy]” or “zelensky: [zelenskyy]” [synonyms/group-shape]',
  ],
  [
    word('synonyms/too-few-words', ['a']),
    'warning: the synonym group “a” has fewer than two words: add another word or remove it [synonyms/too-few-words]',
  ],
  [
    word('entry/none'),
    'error: has no entries: write each question as a heading, with the answer below it: “## Has a deal been signed?” [entry/none]',
  ],
  [
    word('entry/unclosed-block', '```js'),
    'error: “```js” is never closed: close it: otherwise everything below belongs to it [entry/unclosed-block]',
  ],
  [
    word('entry/underlined-heading', 'A title'),
    'warning: the dashes below “A title” make it a heading on a code host, but not here: write ## before it, or put a blank line between [entry/underlined-heading]',
  ],
  [
    word('entry/heading-without-letters', '???'),
    'error: the heading “???” has no letter or digit: use the question as the heading [entry/heading-without-letters]',
  ],
  [
    word('entry/duplicate-heading', 'Q!', 1),
    'error: the heading “Q!” is already on line 1: merge the two entries or reword one heading [entry/duplicate-heading]',
  ],
  [
    word('entry/duplicate-file-name', 'a', 'faq/a.md'),
    'error: faq/a.md has the same name “a”: rename this file: entry ids start with its name [entry/duplicate-file-name]',
  ],
  [word('entry/no-answer', 'Q'), 'error: “Q” has no answer: write the answer below the heading [entry/no-answer]'],
  [
    word('entry/too-long', 'Q', 40_001, 40_000),
    'error: “Q” is 40001 characters long, more than 40000: split it into several entries [entry/too-long]',
  ],
  [
    word('entry/long-answer', 'Q', 1901, 1900),
    'warning: the answer to “Q” has 1901 characters: people may have to turn pages: keep it under 1900 [entry/long-answer]',
  ],
  [
    word('entry/long-heading', 'q'.repeat(201), 201, 200),
    'warning: the heading “qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq…” has 201 characters: keep it under 200 [entry/long-heading]',
  ],
  [
    word('entry/long-phrasing', '😀'.repeat(301), 301, 300),
    'warning: the phrasing “😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀…” has 301 characters: keep it under 300 [entry/long-phrasing]',
  ],
  [
    word('entry/shared-phrasing', 'what, is IT', 'a#what', 'b#q'),
    'warning: a#what and b#q both have the phrasing “what, is IT”: keep it with the entry that answers it best [entry/shared-phrasing]',
  ],
  [
    word('entry/no-phrasing-list'),
    'warning: “Also asked” has no list below it: put a list of phrasings directly below [entry/no-phrasing-list]',
  ],
  [
    word('entry/html', '<b>'),
    'warning: the HTML “<b>” is not shown on Discord and was removed: write it in Markdown [entry/html]',
  ],
  [
    word('entry/no-footnote', 'R', 1),
    'warning: “R” can only cite this file: add a footnote [^1] with a line “[^1]: https://…”, or “source: https://…” for the whole file between two lines --- at its top [entry/no-footnote]',
  ],
  [
    word('entry/no-footnote', 'R', 3),
    'warning: “R” and 2 more can only cite this file: add a footnote [^1] with a line “[^1]: https://…”, or “source: https://…” for the whole file between two lines --- at its top [entry/no-footnote]',
  ],
  [
    word('caveat/unknown-kind', 'DANGER'),
    'error: [!DANGER] is not a kind of caveat: write [!WARNING] or [!NOTE] [caveat/unknown-kind]',
  ],
  [word('caveat/empty'), 'error: the caveat is empty: write its text after >, or remove it [caveat/empty]'],
  [
    word('caveat/second'),
    'warning: this is the entry’s second caveat and stays in the answer: merge the two, or split the entry [caveat/second]',
  ],
  [
    word('footnote/undefined', 'nope'),
    'error: the footnote [^nope] is not defined in this file: add a line “[^nope]: source ¶5” [footnote/undefined]',
  ],
  [
    word('footnote/misplaced', 'Q [^1]'),
    'error: “Q [^1]” has a footnote mark, which cannot be shown there: move the mark into the answer [footnote/misplaced]',
  ],
  [word('footnote/unused', '1'), 'warning: no entry uses the footnote [^1]: use it or remove it [footnote/unused]'],
  [
    word('footnote/duplicate', '1', 5),
    'error: the footnote [^1] is already defined on line 5: give one of them another label [footnote/duplicate]',
  ],
  [
    word('footnote/prose', 'the board told us'),
    'warning: the footnote “the board told us” names no source and is shown as it is written: write “source ¶5” with a source of sources.yaml, or a link [footnote/prose]',
  ],
  [
    word('footnote/unreadable', 'one 5', 'paragraph', ' 5'),
    'error: the footnote “one 5” names no paragraph (at “ 5”): write “source ¶5”, “source ¶5–7, ¶9” or “source ¶5: "quotation"”, or a link, joined by ; [footnote/unreadable]',
  ],
  [
    word('footnote/unreadable', '', 'source', ''),
    'error: the footnote “” names no source (at the end): write “source ¶5”, “source ¶5–7, ¶9” or “source ¶5: "quotation"”, or a link, joined by ; [footnote/unreadable]',
  ],
  [
    word('footnote/unreadable', 'a ¶x', 'number', 'x'),
    'error: the footnote “a ¶x” needs a paragraph number (at “x”): write “source ¶5”, “source ¶5–7, ¶9” or “source ¶5: "quotation"”, or a link, joined by ; [footnote/unreadable]',
  ],
  [
    word('footnote/unreadable', 'a ¶0', 'zero', ''),
    'error: the footnote “a ¶0” cites ¶0, but paragraphs begin at ¶1 (at the end): write “source ¶5”, “source ¶5–7, ¶9” or “source ¶5: "quotation"”, or a link, joined by ; [footnote/unreadable]',
  ],
  [
    word('footnote/unreadable', 'a ¶3–1', 'reversed', ''),
    'error: the footnote “a ¶3–1” has a range that runs backwards (at the end): write “source ¶5”, “source ¶5–7, ¶9” or “source ¶5: "quotation"”, or a link, joined by ; [footnote/unreadable]',
  ],
  [
    word('footnote/unreadable', 'a ¶1–900', 'wide', ''),
    'error: the footnote “a ¶1–900” covers more than 500 paragraphs (at the end): write “source ¶5”, “source ¶5–7, ¶9” or “source ¶5: "quotation"”, or a link, joined by ; [footnote/unreadable]',
  ],
  [
    word('footnote/unreadable', 'a ¶1: "b', 'quotation', ''),
    'error: the footnote “a ¶1: "b” has an empty or unclosed quotation (at the end): write “source ¶5”, “source ¶5–7, ¶9” or “source ¶5: "quotation"”, or a link, joined by ; [footnote/unreadable]',
  ],
  [
    word('footnote/unreadable', 'a ¶1 b', 'end', 'b'),
    'error: the footnote “a ¶1 b” goes on after its end (at “b”): write “source ¶5”, “source ¶5–7, ¶9” or “source ¶5: "quotation"”, or a link, joined by ; [footnote/unreadable]',
  ],
  [
    word('form/heading-in-answer', ' ## And?'),
    'error: the answer has the heading “## And?”: write it in bold, or begin it with ### instead [form/heading-in-answer]',
  ],
  [
    word('form/no-question'),
    'error: there is no question: write the question as people would ask it [form/no-question]',
  ],
  [
    word('form/no-source'),
    'error: there is no source: name where the answer comes from, or paste a link [form/no-source]',
  ],
  [
    word('form/bad-source', 'somebody'),
    'error: the source “somebody” cannot be read: write “source ¶5” with a source that /sources names, or a link with https:// [form/bad-source]',
  ],
  [
    word('document/unsupported-format', 'f.odt'),
    'warning: “f.odt” is ignored: documents are .md, .txt, .html, .pdf, .docx, .adoc, .rst, .csv, .json, .yaml and .toml files: save it in one of these formats [document/unsupported-format]',
  ],
  [
    word('document/no-text'),
    'warning: has no paragraph that could be quoted: add text, or remove the file [document/no-text]',
  ],
  [
    word('document/bad-front-matter', 'is never closed'),
    'warning: the front matter is never closed: correct it; the text below it is served, with the fields that could be read [document/bad-front-matter]',
  ],
  [
    word('document/not-a-date', 'published', 'spring'),
    'warning: published is “spring”: write a date such as 2026-03-01; until then the field is ignored [document/not-a-date]',
  ],
  [
    word('document/unknown-key', 'titel', 'title'),
    'warning: the key “titel” is ignored: write “title” if that is meant [document/unknown-key]',
  ],
  [
    word('document/duplicate-id', 'a', 'articles/a.md'),
    'error: articles/a.md has the same id “a”: give it another “id:”, or none [document/duplicate-id]',
  ],
  [
    word('document/bad-id', '???'),
    'error: “???” cannot be the id of a source: rename the file: use letters, digits, hyphens, dots and underscores [document/bad-id]',
  ],
  [
    word('document/html-too-deep', 300, 200),
    'error: is nested 300 elements deep, more than 200: save only the article, without the page around it [document/html-too-deep]',
  ],
  [
    word('document/too-many-elements', 11, 10),
    'error: has 11 elements, more than 10: split it into several files [document/too-many-elements]',
  ],
  [
    word('document/html-unreadable', 'x'),
    'error: cannot be read as HTML (“x”): save it as Markdown or text [document/html-unreadable]',
  ],
  [
    word('document/pdf-unreadable', 'Invalid PDF'),
    'error: cannot be read as PDF (“Invalid PDF”): save it again without a password, or as Markdown or text [document/pdf-unreadable]',
  ],
  [
    word('document/pdf-without-text'),
    'error: is a PDF without text, such as a scan: run text recognition (OCR) on it first [document/pdf-without-text]',
  ],
  [
    word('document/docx-unreadable', 'x'),
    'error: cannot be read as a Word document (“x”): save it again without a password, or as PDF or text [document/docx-unreadable]',
  ],
  [
    word('document/sections-left-out', 12, 14, 'Links'),
    'warning: 12 of 14 sections are read; “Links” and 1 more have nothing that could be quoted, such as only links: add a sentence there if people should find it [document/sections-left-out]',
  ],
  [word('document/unreadable', 'x'), 'error: cannot be read (“x”): save it as Markdown or text [document/unreadable]'],
  [
    word('document/too-slow', 20),
    'error: takes more than 20 seconds to read: split it, or save it as Markdown or text; it is tried again when it changes [document/too-slow]',
  ],
  [
    word('document/needs-too-much-memory', 768),
    'error: takes more than 768 MiB of memory to read: split it, or save it as Markdown or text; it is tried again when it changes [document/needs-too-much-memory]',
  ],
  [
    word('document/too-many-pages', 2001, 2000),
    'error: has 2001 pages, more than 2000: split it into several files [document/too-many-pages]',
  ],
  [
    word('table/unbalanced-quote'),
    'warning: this row has a quotation mark that is never closed, and is left out: close it, or write two for one inside a quoted cell [table/unbalanced-quote]',
  ],
  [
    word('table/too-many-broken-rows', 20),
    'warning: more than 20 rows are broken; the rows from here on are left out: save the table again as CSV [table/too-many-broken-rows]',
  ],
  [
    word('data/invalid', 'JSON', 'Unexpected end'),
    'error: is not valid JSON (“Unexpected end”): correct it here [data/invalid]',
  ],
  [
    word('data/broken-line', 'Unexpected end'),
    'warning: this line is not valid JSON (“Unexpected end”), and is left out: correct it [data/broken-line]',
  ],
  [
    word('data/too-deep', 50),
    'warning: has values nested more than 50 deep, which are left out: write them with less nesting [data/too-deep]',
  ],
  [
    word('fetch/failed', 'a', 'answers 503', '2026-03-01'),
    'warning: “a” answers 503; the copy of 2026-03-01 is served: check its address, or remove “fetch” from it [fetch/failed]',
  ],
  [
    word('fetch/failed', 'a', 'answers 410', null),
    'warning: “a” answers 410; there is no copy of it: check its address, or remove “fetch” from it [fetch/failed]',
  ],
  [
    word('fetch/interrupted', 'out of memory'),
    'warning: fetching the sources was interrupted (out of memory): remove “fetch” from the source that was added last [fetch/interrupted]',
  ],
  [
    word('fetch/not-saved', 'ENOSPC'),
    'warning: copies of fetched sources cannot be saved (ENOSPC): free disk space, or allow writing to DATA_DIR [fetch/not-saved]',
  ],
];

describe('every problem', () => {
  test.each(WORDED)('%s', (worded, expected) => {
    expect(worded).toBe(expected);
  });

  test('is worded above', () => {
    const worded = WORDED.map(([text]) => /\[([^\]]+)\]$/u.exec(text)?.[1]);
    expect([...new Set(worded)].sort()).toEqual([...IDS].sort());
  });

  test('has an id of a group and a name', () => {
    expect(IDS.filter((id) => !/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  });

  test('has a heading of its own in docs/problems.md, and no other has', () => {
    const headings = readFileSync('docs/problems.md', 'utf8').matchAll(/^### (.+)$/gmu);
    expect([...headings].map(([, id]) => id).sort()).toEqual([...IDS].sort());
  });

  test('is called a warning in docs/problems.md if it is one', () => {
    const sections = readFileSync('docs/problems.md', 'utf8').split(/^### /mu).slice(1);
    const warnings = sections.filter((text) => text.includes('This is a warning.')).map((text) => text.split('\n')[0]);
    expect(warnings.sort()).toEqual(IDS.filter((id) => WORDINGS[id].severity === 'warning').sort());
  });
});
