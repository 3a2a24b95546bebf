import { ASKS, type HtmlElement } from './dom/dom.ts';
import { readText } from './dom/readText.ts';
import { questionText } from './markQuestions.ts';

const HEADINGS = `h1, h2, h3, h4, h5, h6, summary, dt, [${ASKS}]`;

/** Removes tables of contents: lists whose text is links to headings of the page. */
export function removeContents(document: HtmlElement): void {
  const headings = new Set([...document.querySelectorAll(HEADINGS)].map(questionText));
  const lists = [...document.querySelectorAll('ul, ol')].filter((list) => !list.parentElement?.closest('ul, ol'));
  for (const list of lists) {
    const links = [...list.querySelectorAll('a[href*="#"]')].map(readText);
    if (links.length < 2 || links.join(' ').replace(/\s/gu, '') !== readText(list).replace(/\s/gu, '')) continue;
    if (links.filter((text) => headings.has(text)).length >= links.length / 2) list.remove();
  }
}
