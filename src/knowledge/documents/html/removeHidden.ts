import type { HtmlElement } from './dom/dom.ts';
import { readText } from './dom/readText.ts';

/** Class names of text that only screen readers read out. */
const READER_ONLY = [
  'sr-only',
  'visually-hidden',
  'visuallyhidden',
  'visually_hidden',
  'screen-reader',
  'screenreader',
  'assistive-text',
  'a11y-hidden',
  'hidden-visually',
  'element-invisible',
  'external-link-icon',
].map((name) => `[class*="${name}" i]`);
const ICONS =
  '[class*="material-icons"], [class*="material-symbols"], i[class*="icon"], i[class^="fa"], span[class*="icon" i]:not(:has(*))';
const ANCHORS =
  'a.headerlink, a.header-anchor, a.anchor-link, a.hash-link, a.anchor, a.heading-anchor, a.anchorjs-link, a.permalink, a.heading-link';
const HIDDEN = '[aria-hidden="true"]';
const BLOCKS = 'p, li, h1, h2, h3, h4, table, pre, dd, div div';
/** Maximum characters of an element that nobody sees; more are an answer that is closed. */
const MAX_HIDDEN = 200;
const MAX_ICON = 40;
const MAX_NOTE = 6;

/** Removes what nobody reads on a page: text for screen readers, names of icons, and links to the headings themselves. */
export function removeHidden(document: HtmlElement): void {
  const removeIf = (selector: string, test: (text: string, element: HtmlElement) => boolean): void => {
    for (const element of [...document.querySelectorAll(selector)])
      if (test(readText(element), element)) element.remove();
  };
  removeIf(READER_ONLY.join(', '), (text, element) => text.length <= MAX_HIDDEN && !element.querySelector(BLOCKS));
  removeIf(
    ANCHORS,
    (text) => !/[\p{L}\p{N}]{2}/u.test(text) || /^(?:permalink|anchor|(?:direct )?link)\b/iu.test(text),
  );
  removeIf('sup:has(> a[href^="#"])', (text) => text.length <= MAX_NOTE);
  removeIf(ICONS, (text) => !/\s/u.test(text) && text.length <= MAX_ICON);
  removeIf(HIDDEN, (text, element) => isDecoration(text, element, document));
  // What is left is closed, and opens on a click.
  for (const element of document.querySelectorAll(`${HIDDEN}, [hidden], [style*="display"]`)) {
    for (const name of ['aria-hidden', 'hidden', 'style']) element.removeAttribute(name);
  }
}

const isDecoration = (text: string, element: HtmlElement, document: HtmlElement): boolean =>
  text.length <= MAX_ICON && !element.querySelector(BLOCKS) && !isOpened(element, document);

/** Whether something on the page opens the element. */
function isOpened(element: HtmlElement, document: HtmlElement): boolean {
  const id = element.getAttribute('id');
  if (id === null || !/^[\w-]+$/u.test(id)) return false;
  return (
    document.querySelector(
      `[aria-controls="${id}"], [href="#${id}"], [data-bs-target="#${id}"], [data-target="#${id}"]`,
    ) !== null
  );
}
