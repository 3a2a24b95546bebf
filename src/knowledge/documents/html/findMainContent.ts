import { Readability } from '@mozilla/readability';
import type { Block } from '../types.ts';
import { ASKS, type HtmlElement } from './dom/dom.ts';
import { readText } from './dom/readText.ts';
import { markQuestions, questionText } from './markQuestions.ts';
import { removeContents } from './removeContents.ts';
import { removeFurniture } from './removeFurniture.ts';
import { removeHidden } from './removeHidden.ts';
import { toBlocks } from './toBlocks.ts';

const NON_TEXT = 'script, style, noscript, template, iframe, object, svg, canvas, input, select, textarea';
const PAGE_FRAME =
  'nav, body > header, body > footer, aside, [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="complementary"], [role="dialog"], form';
/** Newsletter and cookie boxes, by class name or id. An element around the content may have such a name too. */
const PROMPTS = ['section', 'div', 'form', 'dialog'].flatMap((tag) =>
  ['newsletter', 'cookie', 'consent'].flatMap((name) => [`${tag}[class*="${name}" i]`, `${tag}[id*="${name}" i]`]),
);
/** Elements whose text may be a question. */
const ASKING = `summary, dt, h1, h2, h3, h4, h5, [${ASKS}]`;
/** Boxes beside the text that belong to it. */
const NOTE = /note|tip|admonition|callout|warning|caution|danger|important|info|alert|faq/iu;
/** Maximum characters of the name of a field to fill in. */
const MAX_LABEL = 40;
const ANSWER = 'p, dd, li, div';
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
  const remove = (selector: string, test: (element: HtmlElement) => boolean): void => {
    for (const element of [...document.querySelectorAll(selector)]) if (test(element)) element.remove();
  };
  remove(NON_TEXT, () => true);
  removeHidden(document);
  removeFurniture(document);
  markQuestions(document);
  for (const button of [...document.querySelectorAll(`button:not([${ASKS}])`)]) {
    if (isInSentence(button)) button.replaceWith(button.textContent ?? '');
  }
  remove(PAGE_FRAME, (element) => !isContent(element));
  remove(`label:not([${ASKS}])`, (label) => readText(label).length <= MAX_LABEL);
  removeContents(document);
  remove(PROMPTS.join(', '), (element) => !element.querySelector('main, article, h1') && !hasQuestions(element));
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

/** Whether an element that usually stands around the content is a part of it. */
function isContent(element: HtmlElement): boolean {
  const name = element.nodeName.toUpperCase();
  if (name === 'FORM' && element.querySelector('main, article, h1, h2, p')) return true;
  if (name === 'ASIDE' && NOTE.test(element.getAttribute('class') ?? '')) return true;
  // The answer of the question before it.
  if (typeof element.previousElementSibling?.getAttribute(ASKS) === 'string') return true;
  return hasQuestions(element) && element.querySelector(ANSWER) !== null;
}

const hasQuestions = (element: HtmlElement): boolean =>
  [...element.querySelectorAll(ASKING)].some((one) => /[?？]$/u.test(questionText(one)));

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

/** Whether a button is named in a text, as in “press Save”. */
const isInSentence = ({ parentElement, textContent }: HtmlElement): boolean =>
  parentElement !== null &&
  /^(?:P|LI|DD|TD|B|STRONG|EM)$/iu.test(parentElement.nodeName) &&
  (parentElement.textContent ?? '').trim() !== (textContent ?? '').trim();
