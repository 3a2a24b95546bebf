/** Parses the id of a question or publication; null if the text is not one. */
export const parseId = (text: string): number | null => (/^\d{1,15}$/u.test(text) ? Number(text) : null);
