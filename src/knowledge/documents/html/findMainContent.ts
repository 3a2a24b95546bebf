import { Readability } from '@mozilla/readability';
import type { Block } from '../types.ts';
import type { HtmlElement } from './dom.ts';
import { toBlocks } from './toBlocks.ts';

const NON_TEXT =
  'script, style, noscript, template, iframe, object, svg, canvas, form, button, input, select, textarea';
const PAGE_FRAME =
  'nav, body > header, body > footer, aside, [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="complementary"], [role="dialog"]';
/** Newsletter and cookie boxes, by class name. An element around the content may have such a name too. */
const PROMPTS = ['section', 'div'].flatMap((tag) =>
  ['newsletter', 'cookie', 'consent'].map((name) => `${tag}[class*="${name}"]`),
);
/** Minimum share (0–1) of the page's text; with less, Readability mistook a part for the whole. */
const MIN_SHARE = 0.5;

/** Main content of a page, and its title and author as Readability found them. */
export interface MainContent {
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly author: string | null;
}

/**
 * Finds the main content of a page. That is the article that Readability finds, or the page without its frame if that has
 * more questions or far more text: of a page of questions, Readability may keep a single one.
 * @param document is changed
 */
export function findMainContent(document: HtmlElement): MainContent {
  for (const element of [...document.querySelectorAll(NON_TEXT)]) element.remove();
  for (const element of [...document.querySelectorAll(PAGE_FRAME)]) element.remove();
  for (const element of [...document.querySelectorAll(PROMPTS.join(', '))]) {
    if (!element.querySelector('main, article, h1')) element.remove();
  }
  const whole = toBlocks(findMain(document));
  // It is typed for a browser's document; linkedom implements the parts that it uses.
  const reader = new Readability<HtmlElement>(document as never, {
    serializer: (node) => node as unknown as HtmlElement,
  });
  const article = reader.parse();
  const title = article?.title?.trim() || null;
  const author = article?.byline?.trim() || null;
  const found = article?.content ? toBlocks(article.content) : [];
  const isEnough = countQuestions(found) >= countQuestions(whole) && textLength(found) >= MIN_SHARE * textLength(whole);
  return { blocks: isEnough ? found : whole, title, author };
}

/** Returns the element marked as the main one, or the body if that element holds little of the page. */
function findMain(document: HtmlElement): HtmlElement {
  const body = document.querySelector('body') ?? document;
  const all = (body.textContent ?? '').length;
  const [main, ...others] = document.querySelectorAll('main, [role="main"], article');
  return main && others.length === 0 && (main.textContent ?? '').length >= MIN_SHARE * all ? main : body;
}

const countQuestions = (blocks: readonly Block[]): number =>
  blocks.filter(({ asks, markdown }) => asks || /\?[*_ ]*$/u.test(markdown)).length;

const textLength = (blocks: readonly Block[]): number => blocks.reduce((sum, { markdown }) => sum + markdown.length, 0);
