const ALERT = /^ *\[!([\w-]+)\][+-]?[ \t]*(.*)$/u;
const HEADING = /^ *#{1,6}[ \t]+(.*?)[ \t]*#*$/u;

/**
 * Returns the title that a quoted line gives to its quotation: `[!NOTE] Title`, or a heading that does not ask. It is empty
 * for an alert without a title; null if the line is none.
 */
export function readAlert(text: string): string | null {
  const alert = ALERT.exec(text);
  if (alert) return alert[2] ?? '';
  return /[?？]/u.test(text) ? null : (HEADING.exec(text)?.[1] ?? null);
}
