/** Returns the UTC day of a time in milliseconds since the epoch, in the form `2026-03-01`. */
export const toIsoDate = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Whether the text is an existing date in the form `2026-03-01`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
