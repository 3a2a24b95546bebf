import { isIsoDate } from '../../../base/isIsoDate.ts';

/**
 * Parses a date as documents and feeds write it into `2026-03-01`; null if it is not a date. The day is the one written,
 * whatever the time zone.
 */
export function parseDay(text: string): string | null {
  const [day] = /^\d{4}-\d{2}-\d{2}/u.exec(text.trim()) ?? [];
  if (day !== undefined) return isIsoDate(day) ? day : null;
  const named = /(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (\d{4})/iu.exec(text);
  const american = /(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (\d{1,2}),? (\d{4})/iu.exec(text);
  const [date, month, year] = named
    ? [named[1], named[2], named[3]]
    : american
      ? [american[2], american[1], american[3]]
      : [];
  if (!date || !month || !year) return null;
  const iso = `${year}-${String(1 + MONTHS.indexOf(month.slice(0, 3).toLowerCase())).padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
