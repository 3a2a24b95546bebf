import { Readability } from '@mozilla/readability';
import type { Block } from '../types.ts';
import type { HtmlElement } from './dom.ts';
import { toBlocks } from './toBlocks.ts';

const NEVER = 'script, style, noscript, template, iframe, object, svg, canvas, form, button, input, select, textarea';
const AROUND =
  'nav, body > header, body > footer, aside, [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="complementary"], [role="dialog"]';
/** What asks the reader for something, by the names that pages give it; what holds the content may have such a name too. */
const ASKING = ['section', 'div'].flatMap((tag) =>
  ['newsletter', 'cookie', 'consent'].map((name) => `${tag}[class*="${name}"]`),
);
/** Below this share of the page's text Readability has taken a part of it for the whole. */
const ENOUGH = 0.5;

export interface MainContent {
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly author: string | null;
}

/**
 * The main content of a page: what Readability finds, or the page without what is around it where that has more
 * questions or far more text (Readability looks for an article: of a page of questions it may keep one).
 * @param document is changed
 */
export function findMainContent(document: HtmlElement): MainContent {
  for (const element of [...document.querySelectorAll(NEVER)]) element.remove();
  for (const element of [...document.querySelectorAll(AROUND)]) element.remove();
  for (const element of [...document.querySelectorAll(ASKING.join(', '))]) {
    if (!element.querySelector('main, article, h1')) element.remove();
  }
  const whole = toBlocks(mainOf(document));
  // It wants the browser's types; what it uses, linkedom has.
  const reader = new Readability<HtmlElement>(document as never, {
    serializer: (node) => node as unknown as HtmlElement,
  });
  const article = reader.parse();
  const title = article?.title?.trim() || null;
  const author = article?.byline?.trim() || null;
  const found = article?.content ? toBlocks(article.content) : [];
  const isEnough = asking(found) >= asking(whole) && size(found) >= ENOUGH * size(whole);
  return { blocks: isEnough ? found : whole, title, author };
}

/** The element that says it is the main one, unless it holds little of the page. */
function mainOf(document: HtmlElement): HtmlElement {
  const body = document.querySelector('body') ?? document;
  const all = (body.textContent ?? '').length;
  const [main, ...others] = document.querySelectorAll('main, [role="main"], article');
  return main && others.length === 0 && (main.textContent ?? '').length >= ENOUGH * all ? main : body;
}

const asking = (blocks: readonly Block[]): number =>
  blocks.filter(({ asks, markdown }) => asks || /\?[*_ ]*$/u.test(markdown)).length;

const size = (blocks: readonly Block[]): number => blocks.reduce((sum, { markdown }) => sum + markdown.length, 0);
