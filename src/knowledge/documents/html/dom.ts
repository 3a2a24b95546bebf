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
  remove(): void;
}

/** `nodeType` of an element. */
export const ELEMENT = 1;
/** `nodeType` of a text node. */
export const TEXT = 3;
