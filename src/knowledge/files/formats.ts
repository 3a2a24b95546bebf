/** Formats that documents are read in, by the endings of their names. */
const ENDINGS = {
  markdown: ['md', 'markdown', 'mdown', 'mkd', 'mdx'],
  text: ['txt', 'text'],
  html: ['html', 'htm', 'xhtml'],
  pdf: ['pdf'],
  docx: ['docx'],
  asciidoc: ['adoc', 'asciidoc'],
  rst: ['rst', 'rest'],
  table: ['csv', 'tsv', 'tab'],
  json: ['json'],
  jsonl: ['jsonl', 'ndjson'],
  yaml: ['yaml', 'yml'],
  toml: ['toml'],
} satisfies Readonly<Record<string, readonly string[]>>;

/** A format that documents are read in. */
export type DocumentFormat = keyof typeof ENDINGS;

const FORMATS: ReadonlyMap<string, DocumentFormat> = new Map(
  Object.entries(ENDINGS).flatMap(([format, endings]) =>
    endings.map((ending) => [ending, format as DocumentFormat] as const),
  ),
);

/** Returns the format of a document as its name tells it; null if it is none that can be read. */
export function formatOf(path: string): DocumentFormat | null {
  return FORMATS.get(endingOf(path)) ?? null;
}

/** Returns the ending of a file name in lower case, without its dot; empty if it has none. */
export function endingOf(path: string): string {
  return /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
}
