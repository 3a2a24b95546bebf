/** Formats that documents are read in, by the endings of their names. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  markdown: ['md', 'markdown', 'mdown', 'mkd', 'mdx'],
  text: ['txt', 'text'],
  html: ['html', 'htm', 'xhtml'],
  pdf: ['pdf'],
};

const FORMATS: ReadonlyMap<string, string> = new Map(
  Object.entries(ENDINGS).flatMap(([format, endings]) => endings.map((ending) => [ending, format])),
);

/** Returns the format of a document as its name tells it; null if it is none that can be read. */
export function formatOf(path: string): string | null {
  return FORMATS.get(endingOf(path)) ?? null;
}

/** Returns the ending of a file name in lower case, without its dot; empty if it has none. */
export function endingOf(path: string): string {
  return /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
}
