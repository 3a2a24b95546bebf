import { ASKS, type HtmlElement } from './dom/dom.ts';
import { readText } from './dom/readText.ts';

/** Elements that open something on a click. */
const TRIGGER =
  'button, [role="button"], [aria-controls], [data-bs-target], [data-toggle="collapse"], [data-bs-toggle="collapse"], label[for], [itemprop="name"]';
/** Words of class names that begin and end the name of a question's element: `faq-question`, `accordion__title`. */
const NAMED = ['faq', 'accordion', 'collaps', 'toggle', 'expand', 'disclosure', 'question', 'qa'];
const CLASS =
  /(?:^|\s)(?:[a-z\d]+[-_]+)*(?:faqs?|accordion|collaps\w*|toggle|expand\w*|disclosure|qa)(?:[-_]+[a-z\d]+)*?[-_]+(?:question|title|header|heading|head|trigger|toggle|button|btn|label|summary|q)(?=$|\s)|(?:^|\s)(?:question|faqs?-?q|questiontitle)(?=$|\s)/iu;
const MENU =
  /(?:^|[\s_-])(?:nav|navbar|menu|dropdown|tab|tabs|copy|share|search|theme|hamburger|close|sidebar)(?=$|[\s_-])/iu;
const MAX_QUESTION = 300;
const ASKING = /[?？]$/u;
const BLOCKS = 'p, ul, ol, table, dl, details';
/** Maximum candidates of a page. */
const MAX_CANDIDATES = 5000;
/** Levels above an element in which the answer is looked for. */
const MAX_LEVELS = 4;
/** Maximum nodes beside an element in those levels. */
const MAX_SIBLINGS = 20;
/** Signs that show that an answer can be opened. */
const SIGN = /\s*[+−–▼▾▽▸►»›⌄✕×⌃▲]+$/u;

/**
 * Marks the questions of a page whose answers open on a click, and those that class names tell: buttons, headings with
 * buttons, and elements of accordions. A button without an answer is none.
 */
export function markQuestions(document: HtmlElement): void {
  const classes = NAMED.map((word) => `[class*="${word}" i]`).join(', ');
  let seen = 0;
  for (const element of [...document.querySelectorAll(`${TRIGGER}, ${classes}`)]) {
    seen += 1;
    if (seen > MAX_CANDIDATES) return;
    if (/^(?:SUMMARY|DT|BODY|HTML|MAIN|SECTION|ARTICLE|UL|OL|DL|TABLE)$/iu.test(element.nodeName) || isMarked(element))
      continue;
    if (isCandidate(element)) element.setAttribute(ASKS, '');
  }
  for (const element of [...document.querySelectorAll('div > :first-child, li > :first-child, p.q')]) {
    if (isOfPair(element) && !isMarked(element)) element.setAttribute(ASKS, '');
  }
}

/** Returns the text of a marked element or a heading, without the sign that opens its answer. */
export const questionText = (element: HtmlElement): string => readText(element).replace(SIGN, '').trim();

function isCandidate(element: HtmlElement): boolean {
  const name = element.getAttribute('class') ?? '';
  const isTrigger =
    /^BUTTON$/iu.test(element.nodeName) || hasTarget(element) || element.getAttribute('itemprop') === 'name';
  const text = questionText(element);
  if (text.length < 3 || text.length > MAX_QUESTION || !/\p{L}/u.test(text)) return false;
  const asks = ASKING.test(text);
  if (!isTrigger && !CLASS.test(name) && !asks) return false;
  if (MENU.test(`${name} ${element.getAttribute('role') ?? ''}`) && !(asks && CLASS.test(name))) return false;
  if ([...element.querySelectorAll(BLOCKS)].some((one) => questionText(one) !== text)) return false;
  const isFaq = CLASS.test(name) || isInFaq(element);
  if (element.getAttribute('itemprop') === 'name' && !asks && !isInFaq(element)) return false;
  if (/^LABEL$/iu.test(element.nodeName) && !asks && !isFaq) return false;
  return (asks || isFaq || (hasTarget(element) && /\s/u.test(text))) && hasAnswer(element, text, CLASS.test(name));
}

/** Whether an element is a question beside its answer, and the two are all that is in the element around them. */
function isOfPair(element: HtmlElement): boolean {
  const answer = element.nextElementSibling;
  if (!/^(?:DIV|P|SPAN)$/iu.test(element.nodeName) || answer === null || !/^(?:DIV|P)$/iu.test(answer.nodeName))
    return false;
  const isPair = answer.nextElementSibling === null || element.getAttribute('class') === 'q';
  if (!isPair || !ASKING.test((element.textContent ?? '').slice(0, MAX_QUESTION).trim())) return false;
  return element.querySelector(BLOCKS) === null && readText(answer) !== '' && !ASKING.test(readText(answer));
}

const hasTarget = (element: HtmlElement): boolean =>
  ['aria-controls', 'aria-expanded', 'data-bs-target', 'data-target', 'data-toggle', 'data-bs-toggle', 'for'].some(
    (name) => element.getAttribute(name) !== null,
  );

/** Whether the element, or one around it, is marked already. */
function isMarked(element: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at !== null; at = at.parentElement) {
    if (at.getAttribute(ASKS) !== null) return true;
  }
  return false;
}

function isInFaq(element: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at !== null; at = at.parentElement) {
    const words = `${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''} ${at.getAttribute('itemtype') ?? ''}`;
    if (/faq|accordion|schema\.org\/Question/iu.test(words)) return true;
  }
  return false;
}

/**
 * Whether something follows that may be the answer: the element that it opens, or the next one.
 * @param isNamed whether its class name tells a question: even a menu is an answer then
 */
function hasAnswer(element: HtmlElement, question: string, isNamed: boolean): boolean {
  let at: HtmlElement | null = element;
  for (let level = 0; at !== null && level < MAX_LEVELS; level += 1) {
    const next: HtmlElement | null = at.nextElementSibling;
    if (next !== null && readText(next) !== '') return isNamed || !/^(?:NAV|FOOTER|HEADER)$/iu.test(next.nodeName);
    const above: HtmlElement | null = at.parentElement;
    if (above === null || [...above.childNodes].length > MAX_SIBLINGS || questionText(above) !== question) return false;
    at = above;
  }
  return false;
}
