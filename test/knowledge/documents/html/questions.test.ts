import { expect, test } from 'vitest';
import { knowledgeOf } from '../../../support/documents.ts';

/** Questions and answers, and passages, of a page with this body: `heading: text`. */
async function read(body: string): Promise<string[]> {
  const { entries } = await knowledgeOf({ 'articles/page.html': `<!doctype html><html><body>${body}</body></html>` });
  return entries.map((entry) => `${entry.heading}: ${entry.body.replace(/\s*\[1\]$/u, '').replaceAll('\n', '/')}`);
}

const PAIRS = ['When is the regatta?: On the first Sunday of May.', 'Boat hire: Ten a day, for members.'];
const [FIRST, SECOND] = ['On the first Sunday of May.', 'Ten a day, for members.'];

test.each([
  [
    'Bootstrap: a button in a heading opens an element by its id',
    `<div class="accordion" id="a">
      <div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" type="button" data-bs-toggle="collapse" data-bs-target="#c1">When is the regatta?</button></h2>
      <div id="c1" class="accordion-collapse collapse show"><div class="accordion-body">${FIRST}</div></div></div>
      <div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button collapsed" type="button" data-bs-toggle="collapse" data-bs-target="#c2">Boat hire</button></h2>
      <div id="c2" class="accordion-collapse collapse" aria-hidden="true"><div class="accordion-body">${SECOND}</div></div></div></div>`,
  ],
  [
    'older Bootstrap: links in panels',
    `<div class="panel-heading"><h4><a data-toggle="collapse" href="#c1">When is the regatta?</a></h4></div><div id="c1" class="panel-collapse"><div class="panel-body">${FIRST}</div></div>
     <div class="panel-heading"><h4><a data-toggle="collapse" href="#c2">Boat hire</a></h4></div><div id="c2" class="panel-collapse"><div class="panel-body">${SECOND}</div></div>`,
  ],
  [
    'buttons with aria-controls',
    `<div><button aria-controls="p1" aria-expanded="false">When is the regatta?<span aria-hidden="true">+</span></button><div id="p1" hidden><p>${FIRST}</p></div></div>
     <div><button aria-controls="p2" aria-expanded="false">Boat hire<span aria-hidden="true">+</span></button><div id="p2" hidden><p>${SECOND}</p></div></div>`,
  ],
  [
    'class names',
    `<div class="faq-item"><div class="faq-question">When is the regatta?</div><div class="faq-answer">${FIRST}</div></div>
     <div class="faq-item"><div class="faq-question">Boat hire</div><div class="faq-answer">${SECOND}</div></div>`,
  ],
  [
    'labels of check boxes',
    `<div class="accordion"><input type="checkbox" id="q1"><label for="q1">When is the regatta?</label><div>${FIRST}</div>
     <input type="checkbox" id="q2"><label for="q2">Boat hire</label><div>${SECOND}</div></div>`,
  ],
  [
    'definition lists in groups',
    `<dl><div><dt>When is the regatta?</dt><dd>${FIRST}</dd></div><div><dt>Boat hire</dt><dd>${SECOND}</dd></div></dl>`,
  ],
  [
    'details, with and without a heading',
    `<details><summary><h3>When is the regatta?</h3></summary>${FIRST}</details><details><summary>Boat hire</summary><p>${SECOND}</p></details>`,
  ],
  [
    'microdata',
    `<div itemscope itemtype="https://schema.org/FAQPage">${[
      ['When is the regatta?', FIRST],
      ['Boat hire', SECOND],
    ]
      .map(
        ([asked, told]) =>
          `<div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question"><span itemprop="name">${asked}</span><div itemprop="acceptedAnswer"><div itemprop="text">${told}</div></div></div>`,
      )
      .join('')}</div>`,
  ],
  [
    'a table with columns for them',
    `<table><tr><th>Question</th><th>Answer</th></tr><tr><td>When is the regatta?</td><td>${FIRST}</td></tr><tr><td>Boat hire</td><td>${SECOND}</td></tr></table>`,
  ],
])('%s', async (_, body) => {
  expect(await read(`<main><h1>Boat club</h1>${body}</main><footer>© The club</footer>`)).toEqual(PAIRS);
});

test('a list of questions: the numbers are theirs, not the answers’', async () => {
  const lines = await read(
    `<ol><li><p><strong>When is the regatta?</strong></p><p>${FIRST}</p></li><li><p><strong>Who may hire boats?</strong></p><p>${SECOND}</p></li></ol>
     <form><label>Search <input type="search"></label><button>Go</button></form>`,
  );
  expect(lines).toEqual([PAIRS[0], `Who may hire boats?: ${SECOND}`]);
});

test('without class names: a question and its answer alone in an element', async () => {
  const card = (asked: string, told: string) =>
    `<div class="x1"><div class="x2">${asked}</div><div class="x3"><p>${told}</p></div></div>`;
  expect(await read(card('When is the regatta?', FIRST) + card('Who may hire boats?', SECOND))).toEqual([
    PAIRS[0],
    `Who may hire boats?: ${SECOND}`,
  ]);
});

test('buttons of the page itself are no questions; one that a sentence names stays in it', async () => {
  const lines = await read(
    `<nav><button aria-controls="menu" aria-expanded="false">Open the menu</button><ul id="menu"><li><a href="/">Home</a></li></ul></nav>
     <h1>Sails</h1><p>Press <button>Save</button> when the sail is drawn, and wait for the plotter.</p>
     <div><button>Copy</button><pre>plot sail.svg</pre></div>`,
  );
  expect(lines).toEqual(['Sails: Press Save when the sail is drawn, and wait for the plotter./```/plot sail.svg/```']);
});

test('questions in what looks like a menu or a notice are kept; a table of contents is not', async () => {
  const lines = await read(
    `<div class="toc"><ol><li><a href="#a">Where is the map?</a></li><li><a href="#b">May I swim here?</a></li></ol></div>
     <div class="cookie-consent"><p>We count visits with cookies.</p></div>
     <section class="sidebar navigation"><h3 id="a">Where is the map?</h3><ul><li><a href="https://club.example/map">Map of the harbour</a></li></ul>
     <h3 id="b">May I swim here?</h3><p><a href="https://club.example/swim">Only at the beach</a></p></section>`,
  );
  expect(lines).toEqual([
    'Where is the map?: - [Map of the harbour](https://club.example/map)',
    'May I swim here?: [Only at the beach](https://club.example/swim)',
  ]);
});

test('text for screen readers and links to headings are left out; neighbours are words of their own', async () => {
  const lines = await read(
    `<h2>Plotter <a class="headerlink" href="#p">¶</a></h2>
     <p>Take it from <a href="https://club.example/get">the shelf<span class="visually-hidden">Opens in a new window</span></a> in the hall.</p>
     <div>Fast<div>Reliable</div><span>Quiet</span><span>Small</span></div><p>H<sub>2</sub>O cools it<sup><a href="#n1">1</a></sup>.</p>`,
  );
  expect(lines.join('/')).toMatch(/Take it from \[the shelf\]\(https:\/\/club\.example\/get\) in the hall\./u);
  expect(lines.join('/')).not.toMatch(/new window|¶|FastReliable|QuietSmall|it1/u);
  expect(lines.join('/')).toMatch(/H2O cools it\./u);
});

test('ordered lists keep their numbers', async () => {
  const lines = await read(
    '<h2>How do I moor?</h2><ol start="3"><li>Slow down.</li><li>Throw the line:<ol><li>bow,</li><li>stern.</li></ol></li><li value="9">Step off.</li></ol>',
  );
  expect(lines).toEqual(['How do I moor?: 3. Slow down./4. Throw the line:/   1. bow,/   2. stern./9. Step off.']);
});

test('questions that are numbered paragraphs, in bold by a style sheet alone, as word processors write pages', async () => {
  const text =
    '<html><body><p><span class="c1">1. When does my shift start?</span></p><p>Before the doors open, at the side entrance.</p><p><span class="c1">2. Do I get food?</span></p><p>A meal for each shift:</p><ul><li>soup</li></ul></body></html>';
  const { entries } = await knowledgeOf({ 'articles/volunteer-faq.html': text });
  expect(entries.map(({ heading, body }) => [heading, body])).toEqual([
    ['When does my shift start?', 'Before the doors open, at the side entrance. [1]'],
    ['Do I get food?', 'A meal for each shift:\n- soup [1]'],
  ]);
});
