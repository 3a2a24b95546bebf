import { isRecord } from '../../../base/isRecord.ts';

/** Maximum depth of a value that is read as one text. */
const MAX_DEPTH = 6;
/** Keys of an object that hold its text, the surest first. */
const TEXT_KEYS = ['text', 'content', 'answer', 'body', 'markdown', 'value', 'message', 'description', 'html', 'en'];

/** Returns a value as text: a list a line each, an object by the key that holds its text. Empty if it has none. */
export function textOf(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (depth > MAX_DEPTH) return '';
  if (Array.isArray(value)) return joinTexts(value, depth);
  return isRecord(value) ? textOfObject(value, depth) : '';
}

function textOfObject(value: Record<string, unknown>, depth: number): string {
  const embeds = value.embeds ?? value.embed;
  // A message of Discord: text above embeds, which have titles, descriptions and fields.
  if (embeds !== undefined || Array.isArray(value.fields)) {
    const { content, title, description, fields, footer } = value;
    const named = (Array.isArray(fields) ? fields : []).filter(isRecord);
    return joinTexts(
      [content, bold(title), description, ...named.flatMap(({ name, value }) => [bold(name), value]), embeds, footer],
      depth,
    );
  }
  const key = TEXT_KEYS.find((name) => name in value);
  const title = bold(value.title);
  if (key !== undefined) return joinTexts(key === 'description' ? [title, value[key]] : [value[key]], depth);
  const values = Object.values(value);
  return values.every((one) => typeof one === 'string') && values.length > 0 ? textOf(values[0], depth + 1) : '';
}

const bold = (title: unknown): string => (textOf(title) === '' ? '' : `**${textOf(title)}**`);

const joinTexts = (values: readonly unknown[], depth: number): string =>
  values
    .map((value) => textOf(value, depth + 1))
    .filter((text) => text !== '')
    .join('\n');
