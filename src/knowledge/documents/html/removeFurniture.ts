import type { HtmlElement } from './dom/dom.ts';
import { readText } from './dom/readText.ts';

/** Words of class names and ids that name what stands around an article: its author, buttons, votes and links to others. */
const WORDS = [
  'breadcrumb',
  'share',
  'sharing',
  'social',
  'vote',
  'votes',
  'helpful',
  'feedback',
  'rating',
  'related',
  'relatives',
  'byline',
  'meta',
  'metadata',
  'pagination',
  'pager',
  'subscribe',
  'follow',
  'comments',
  'more-questions',
];
const NAME = new RegExp(`(?:^|[\\s_-])(?:${WORDS.join('|')}|breadcrumbs)(?=$|[\\s_-])`, 'iu');
const SELECTOR = ['div', 'section', 'footer', 'ul', 'ol', 'nav', 'aside']
  .flatMap((tag) => WORDS.flatMap((word) => [`${tag}[class*="${word}" i]`, `${tag}[id*="${word}" i]`]))
  .join(', ');
const CONTENT =
  'main, article, h1, details, dl, table, pre, [aria-expanded], [aria-controls], [data-bs-target], [data-toggle="collapse"]';
/** Maximum characters of such an element; a longer one has content of its own. */
const MAX_LENGTH = 200;

/** Removes what a page puts around an article, if it is short or nothing but links. */
export function removeFurniture(document: HtmlElement): void {
  for (const element of [...document.querySelectorAll(SELECTOR)]) {
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (!NAME.test(name) || element.querySelector(CONTENT)) continue;
    const text = readText(element);
    if (text.length <= MAX_LENGTH || isLinks(element, text)) element.remove();
  }
}

/** Whether an element has no text but links and a heading above them. */
function isLinks(element: HtmlElement, text: string): boolean {
  const parts = [...element.querySelectorAll('a, h2, h3, h4, h5, h6')].map(readText);
  return parts.join('').replace(/\s/gu, '').length >= text.replace(/\s/gu, '').length;
}
