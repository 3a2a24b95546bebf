/** Every element that Markdown can become; nothing else is ever built. */
export const TAGS = [
  'p',
  'h4',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'code',
  'strong',
  'em',
  'ins',
  'del',
  'a',
  'sup',
  'br',
  'hr',
] as const;

export type Tag = (typeof TAGS)[number];

/** Markdown, read: text and whitelisted elements, as plain data. */
export type MarkdownNode = string | MarkdownElement;

export interface MarkdownElement {
  readonly tag: Tag;
  readonly children: readonly MarkdownNode[];
  /** Of an `a`: an http or https address. */
  readonly href?: string;
  /** Of an `ol`: the number of its first item. */
  readonly start?: number;
  /** Of a `sup`: the footnote it points to. */
  readonly footnote?: number;
}

/** The numbers that are footnotes here; other bracketed numbers are text. */
export type FootnoteNumbers = ReadonlySet<number>;
