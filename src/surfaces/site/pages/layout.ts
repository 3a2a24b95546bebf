import { raw } from 'hono/html';
import { type Html, h } from '../html/h.ts';
import type { Site } from '../model/types.ts';

/** A page without its frame. */
export interface Page {
  /** Below the site's folder. */
  readonly path: string;
  readonly title: string;
  /** One sentence for search engines and previews of links; '' for none. */
  readonly description: string;
  readonly main: Html;
  /** Further elements of the head. */
  readonly head?: Html;
}

/** Scripts and styles of the site alone; the search compiles WebAssembly. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

/** Whether the search finds a page: lists are found by what they list. */
const isFound = (path: string): boolean => path.includes('/');

/** Returns a page with its frame. Addresses are relative, so that the site may lie anywhere. */
export function layout({ path, title, description, main, head }: Page, { title: site, url, knowledge }: Site): string {
  const root = '../'.repeat(path.split('/').length - 1) || './';
  const address = url === null ? null : `${url}/${path === 'index.html' ? '' : encodeURI(path)}`;
  const whole = path === 'index.html' ? site : `${title} – ${site}`;
  return String(h`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${whole}</title>
${description === '' ? '' : h`<meta name="description" content="${description}">`}
<meta property="og:type" content="${path.startsWith('entry/') ? 'article' : 'website'}">
<meta property="og:title" content="${title}">
<meta property="og:site_name" content="${site}">
${description === '' ? '' : h`<meta property="og:description" content="${description}">`}
${address === null ? '' : h`<link rel="canonical" href="${address}"><meta property="og:url" content="${address}">`}
<link rel="stylesheet" href="${root}site.css">
<script type="module" src="${root}search.js"></script>
${head ?? ''}
</head>
<body>
<a class="skip" href="#main">To the text</a>
<header>
<a class="home" href="${root}index.html">${site}</a>
<nav aria-label="Site"><a href="${root}sources.html">Sources</a> <a href="${root}open.html">Open questions</a></nav>
<form role="search" hidden><label>Search <input type="search" name="q" autocomplete="off" maxlength="200"></label></form>
</header>
<section id="results" aria-label="Search results" aria-live="polite" hidden></section>
<main id="main" tabindex="-1"${isFound(path) ? raw(' data-pagefind-body') : ''}>
${main}
</main>
<footer><p>Every answer was written by people, with its sources. Revision ${knowledge.revision}.</p></footer>
</body>
</html>
`);
}
