/** Minimal DOM node. The types of linkedom need those of the browser, which this project does not load. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

/** Minimal DOM element. */
export interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  closest(selector: string): HtmlElement | null;
  remove(): void;
  replaceWith(...nodes: (string | HtmlNode)[]): void;
  prepend(text: string): void;
  removeAttribute(name: string): void;
  setAttribute(name: string, value: string): void;
  readonly parentElement: HtmlElement | null;
  readonly nextElementSibling: HtmlElement | null;
  readonly previousElementSibling: HtmlElement | null;
}

/** `nodeType` of an element. */
export const ELEMENT = 1;
/** `nodeType` of a text node. */
export const TEXT = 3;

/** Attribute of the elements that `markQuestions` found to be questions. */
export const ASKS = 'data-footnote-asks';

/** Whether a node is an element. */
export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === ELEMENT;
