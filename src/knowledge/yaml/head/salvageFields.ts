const FIELD = /^["']?([\p{L}\p{N}_.-]{1,60})["']?[ \t]*[:=][ \t]*(.{1,500})$/u;

/** Returns the fields that stand on one line each, from front matter that is not valid as a whole. */
export function salvageFields(head: string): Readonly<Record<string, string>> {
  const fields = new Map<string, string>();
  for (const line of head.split('\n')) {
    const [, key = '', value = ''] = FIELD.exec(line.trimEnd()) ?? [];
    // What begins like a list, an alias or a block is no plain value.
    if (key === '' || fields.has(key) || /^[[{|>&*]/u.test(value)) continue;
    fields.set(
      key,
      value
        .trim()
        .replace(/,$/u, '')
        .replace(/^(["'])(.*)\1$/u, '$2')
        // A quotation mark that is never closed.
        .replace(/^["'](?=[^"']*$)/u, ''),
    );
  }
  return Object.fromEntries(fields);
}
