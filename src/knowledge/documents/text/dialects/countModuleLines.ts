import type { Line } from '../../../markdown/scanLines.ts';

const IMPORT =
  /^import[ \t]+(?:[\w*{][\w$*{},\s]*?[ \t]+from[ \t]+)?["'][^"']+["'](?:[ \t]+with[ \t]+\{.*\})?[ \t]*;?[ \t]*$/u;
const IMPORT_OPENS = /^import[ \t]+(?:type[ \t]+)?(?:\w+,[ \t]*)?\{[^}]*$/u;
const EXPORT =
  /^export[ \t]+(?:(?:const|let|var)[ \t]+[\w${[].*[=]|(?:default[ \t]+)?(?:async[ \t]+)?(?:function|class)\b.*[({]|default[ \t]+[\w.]*[ \t]*[({]|default[ \t]+[\w.]+;|\{.*|\*[ \t]+from\b)/u;
/** Maximum lines of one statement. */
const MAX_LINES = 100;

/**
 * Counts the lines of the JavaScript statement that begins at `at`, as MDX pages have them: `import …` and `export …`.
 * Returns 0 for a sentence that begins with these words.
 */
export function countModuleLines(lines: readonly Line[], at: number): number {
  const text = lines[at]?.text ?? '';
  if (IMPORT.test(text)) return 1;
  const ends = IMPORT_OPENS.test(text) ? /\}[ \t]*from[ \t]*["']/u : EXPORT.test(text) ? /^[ \t]*$/u : null;
  if (ends === null) return 0;
  for (let end = at + 1; end < Math.min(lines.length, at + MAX_LINES); end += 1) {
    if (ends.test(lines[end]?.text ?? '')) return end - at + 1;
  }
  return lines.length - at <= MAX_LINES ? lines.length - at : 1;
}
