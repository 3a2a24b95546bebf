/** Elements that Markdown can become; no others are built. */
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
  'small',
  'br',
  'hr',
] as const;

export type Tag = (typeof TAGS)[number];

/** Parsed Markdown: text and allowed elements as plain data. */
export type MarkdownNode = string | MarkdownElement;

export interface MarkdownElement {
  readonly tag: Tag;
  readonly children: readonly MarkdownNode[];
  /** Address of an `a`, http or https. */
  readonly href?: string;
  /** Number of the first item of an `ol`. */
  readonly start?: number;
  /** Footnote that a `sup` points to. */
  readonly footnote?: number;
}

/** Numbers of the footnotes; other numbers in brackets are text. */
export type FootnoteNumbers = ReadonlySet<number>;
