import { expect, test } from 'vitest';
import { knowledgeOf, linesOf, paragraphsOf } from '../../../support/documents.ts';

const page = (body: string, head = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

const STORY = page(
  `<header><a href="/">The Daily Bean</a> <a href="/x">Sections</a></header>
   <nav><ul><li><a href="/a">Home</a></li><li><a href="/b">World</a></li></ul></nav>
   <article>
     <h1>Coffee harvest doubles</h1>
     <p onclick="steal()">The harvest of the valley has <b>doubled</b> this year, growers said on Monday, and prices
        are expected to fall by a third before the winter comes.</p>
     <script>document.write('<p>Never seen</p>')</script>
     <h2>Why it grew</h2>
     <p>Rain came early. It stayed for a month &amp; a half, which had not happened since 1998.<sup>[3]</sup></p>
     <p>Growers name three reasons:</p>
     <ul><li>early rain,</li><li>new plants,</li><li>more <code>compost_tea</code></li></ul>
     <table><tr><th>Year</th><th>Tonnes</th></tr><tr><td>2025</td><td>40</td></tr><tr><td>2026</td><td>80</td></tr></table>
   </article>
   <aside>Buy now!</aside><footer>© The Daily Bean</footer>`,
  `<title>Coffee harvest doubles | The Daily Bean</title>
   <meta property="og:title" content="Coffee harvest doubles"><meta property="og:site_name" content="The Daily Bean">
   <meta name="author" content="Ann Lee"><meta property="article:published_time" content="2026-03-01T08:00:00+01:00">
   <link rel="canonical" href="https://bean.example/harvest">`,
);

test('an article: its main content in blocks, its metadata, nothing that runs', async () => {
  const { entries, sources, problems } = await knowledgeOf({ 'articles/bean.html': STORY });
  expect(problems).toEqual([]);
  expect(sources.get('bean')).toMatchObject({
    title: 'Coffee harvest doubles',
    publisher: 'The Daily Bean',
    author: 'Ann Lee',
    published: '2026-03-01',
    url: 'https://bean.example/harvest',
  });
  const text = entries.map(({ heading, body }) => `${heading}: ${body}`).join('\n');
  expect(text).toMatchInlineSnapshot(`
    "Coffee harvest doubles: The harvest of the valley has doubled this year, growers said on Monday, and prices are expected to fall by a third before the winter comes. [1]
    Why it grew: Rain came early. It stayed for a month & a half, which had not happened since 1998. [1]
    Why it grew: Growers name three reasons:
    - early rain,
    - new plants,
    - more \`compost_tea\`
    - Year; Tonnes
    - Year: 2025; Tonnes: 40
    - Year: 2026; Tonnes: 80 [1]"
  `);
  expect(text).not.toMatch(/Never seen|steal|Buy now|Sections|World/u);
});

test('a page of questions: details, dl and headings, whatever stands around them', async () => {
  const text = page(`<div class="menu"><a href="/">Shop</a></div><main><h1>Help</h1>
    <details><summary>How long does delivery take?</summary><p>Two days.</p><p>Three to islands.</p></details>
    <details><summary>May I send it back?</summary><div>Within 30 days.</div></details>
    <h3>Who pays the postage?</h3><p>We do.</p>
    <dl><dt>Gift cards</dt><dd>Are valid for three years.</dd></dl></main>`);
  expect(await linesOf('articles/help.html', text)).toEqual([
    'help#how-long-does-delivery-take: How long does delivery take?: Two days.//Three to islands. [1]',
    'help#may-i-send-it-back: May I send it back?: Within 30 days. [1]',
    'help#who-pays-the-postage: Who pays the postage?: We do. [1]',
    'help#gift-cards: Gift cards: Are valid for three years. [1]',
  ]);
});

test('questions and headings in bold; bold that is neither is text', async () => {
  const text = page(`<main><h1>Help</h1><p>We bake bread and answer letters.</p>
    <p><strong>How long is the guarantee?</strong></p><p>Three years on the oven, from the day of delivery.</p>
    <p><b>Who pays the postage?</b><br>We do, within the country.</p>
    <p><strong>Opening hours</strong></p><p>From seven in the morning until noon, also on Sundays.</p>
    <p>Do <strong>not</strong> ring twice. <b>Why?</b> The baker is asleep by then, and so are we.</p>
    <p><b>Note</b> that there is no bread on Mondays.</p>
    <ul><li><strong>Rye</strong> keeps for a week</li><li><strong>Wheat</strong></li></ul></main>`);
  expect(await linesOf('articles/help.html', text)).toEqual([
    'help#¶2: Help: We bake bread and answer letters. [1]',
    'help#how-long-is-the-guarantee: How long is the guarantee?: Three years on the oven, from the day of delivery. [1]',
    'help#who-pays-the-postage: Who pays the postage?: We do, within the country. [1]',
    'help#¶7: Opening hours: From seven in the morning until noon, also on Sundays. [1]',
    'help#¶8: Opening hours: Do not ring twice. Why? The baker is asleep by then, and so are we. [1]',
    'help#¶9: Opening hours: Note that there is no bread on Mondays./- Rye keeps for a week/- **Wheat** [1]',
  ]);
});

test('what asks the reader for cookies or an address is left out, unless the content is in it', async () => {
  const text = page(`<div class="cookie-banner"><p>We use cookies to count visits to these pages.</p></div>
    <div role="dialog"><p>Take ten percent off the first order today.</p></div>
    <div class="with-newsletter"><main><h1>Bread</h1><p>The oven is lit at two in the morning.</p>
    <section class="newsletter"><h2>Letters</h2><p>Once a month we write what we bake.</p></section></main></div>`);
  expect(await linesOf('articles/bread.html', text)).toEqual([
    'bread#¶2: Bread: The oven is lit at two in the morning. [1]',
  ]);
});

test('FAQPage: questions that the page shows are marked there, the others are counted after its paragraphs', async () => {
  const faq = (name: string, text: string) => ({
    '@type': 'Question',
    name,
    acceptedAnswer: { '@type': 'Answer', text },
  });
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'FAQPage',
        mainEntity: [faq('Opening hours', 'x'), faq('Is there parking?', '<p>Yes &amp; free.</p><p>Behind it.</p>')],
      },
    ],
  };
  const text = page(
    '<p>Welcome to the museum of mills.</p><p>Opening hours</p><p>Nine to five.</p>',
    `<script type="application/ld+json">${JSON.stringify(data)}</script><script type="application/ld+json">{broken</script>`,
  );
  const { entries } = await knowledgeOf({ 'articles/m.html': text });
  expect(entries.map(({ heading, body }) => `${heading}: ${body}`)).toEqual([
    'M: Welcome to the museum of mills. [1]',
    'Opening hours: Nine to five. [1]',
    'Is there parking?: Yes & free.\n\nBehind it. [1]',
  ]);
  expect(entries.map(paragraphsOf)).toEqual([[1], [3], [5, 6]]);
});

test('front matter above the page has the last word; other encodings are read as stated', async () => {
  const latin = Buffer.from(
    page(
      '<p>Caf\u00e9 cr\u00e8me is \x93served\x94 all day \x96 for \x80 5.</p>',
      '<meta charset="iso-8859-1"><title>Menu</title>',
    ),
    'latin1',
  );
  const { entries, sources } = await knowledgeOf({
    'articles/a.html': `---\ntitle: Mine\n---\n${page('<p>Some words to read.</p>', '<title>Theirs</title>')}`,
    'articles/b.htm': latin,
  });
  expect([...sources.values()].map(({ title }) => title)).toEqual(['Mine', 'Menu']);
  expect(entries.map(({ body }) => body)).toEqual([
    'Some words to read. [1]',
    'Café crème is “served” all day – for € 5. [1]',
  ]);
});

test('the same file, the same numbers', async () => {
  const one = await knowledgeOf({ 'articles/bean.html': STORY });
  const two = await knowledgeOf({ 'articles/bean.html': STORY });
  expect(one.revision).toBe(two.revision);
});

test('a help centre: its author, votes, shares and links to other articles are no content', async () => {
  const text = page(`<main><article class="article"><header><h1>Resetting your password</h1>
      <div class="article-meta"><a href="/u/1">Dana</a><ul class="meta-group"><li>6 months ago</li><li>Updated</li></ul></div></header>
    <div class="article-body"><p>Choose “Forgot password” on the page on which you sign in. The link is valid for an hour.</p>
      <p><b>What if no mail comes?</b></p><p>Look into the folder for spam.</p><p>Was this article helpful?</p></div>
    <footer><ul class="share"><li><a href="#f">Facebook</a></li><li><a href="#t">Twitter</a></li></ul></footer>
    <div class="article-votes"><span class="article-votes-question">Was this article helpful?</span><small>14 out of 60 found this helpful</small></div>
    <div class="article-more-questions">Have more questions? <a href="/r">Submit a request</a></div>
    <section class="related-articles"><h3>Related articles</h3><ul><li><a href="/3">Changing your address</a></li></ul></section>
    <section class="related"><p>Passwords have at least twelve characters. Those of known leaks are refused, and so is the name of the shop.
      Whoever signed in with a phone has no password at all, and needs the code that is sent to the phone instead.</p></section>
  </article></main>`);
  expect(await linesOf('articles/help.html', text)).toEqual([
    'help#¶2: Resetting your password: Choose “Forgot password” on the page on which you sign in. The link is valid for an hour. [1]',
    'help#what-if-no-mail-comes: What if no mail comes?: Look into the folder for spam.//Passwords have at least twelve characters. Those of known leaks are refused, and so is the name of the shop. Whoever signed in with a phone has no password at all, and needs the code that is sent to the phone instead. [1]',
  ]);
});

test('a page of a site generator: its tags show nothing', async () => {
  const text =
    '---\ntitle: Help\n---\n{% include top.html %}\n<h3>{{ page.title }}</h3>\n<p>The desk opens at nine{% if site.late %} or later{% endif %}.</p>\n';
  expect(await linesOf('articles/help.html', text)).toEqual(['help#¶1: Help: The desk opens at nine or later. [1]']);
});
