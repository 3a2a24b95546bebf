const INCLUSIONS = [
  // MkDocs snippets, Markdown-Include, mdBook, VitePress, VuePress, markdown-it, Azure, Obsidian.
  /^(?!--8<--$);?-{1,2}8<-{1,2}(?:[ \t]+\S.*)?$/u,
  /^\{![^{}]*!\}$/u,
  /^\{\{#\w+[^{}]*\}\}$/u,
  /^<<<[ \t]+\S+.*$/u,
  /^@\[code[^\]]*\]\(.*\)$/u,
  /^!!!include\(.*\)!!!$/u,
  /^@(?:include|import)\b[ \t]*[("'].*$/u,
  /^\[!(?:INCLUDE|VIDEO|code)\b.*$/iu,
  /^!\[\[.*\]\]$/u,
  // Marks that a tool replaces by a table of contents, and block ids.
  /^\[{1,2}_?toc_?\]{1,2}$/iu,
  /^\$\{toc\}$/iu,
  /^\{:.*\}$/u,
  /^\^[\w-]{1,60}$/u,
  /^%%.*%%$/u,
];
const FIRST = /^[;\-{<@![$^%]/u;

/** Whether a line stands for the content of another file, or for a list that a tool writes: it shows nothing itself. */
export function isInclusion(text: string): boolean {
  return FIRST.test(text) && INCLUSIONS.some((pattern) => pattern.test(text));
}
