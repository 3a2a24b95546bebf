/** Types of reading reStructuredText. */

/** Explicit targets of a document: addresses of links, and texts of substitutions, by name in lower case. */
export interface RstNames {
  readonly links: ReadonlyMap<string, string>;
  readonly substitutions: ReadonlyMap<string, string>;
}

/** Directive, such as `.. note:: Text` with an indented body. */
export interface Directive {
  readonly name: string;
  readonly argument: string;
  readonly options: ReadonlyMap<string, string>;
  readonly body: readonly string[];
}

/** Writes lines as HTML. */
export type WriteLines = (lines: readonly string[]) => string;
