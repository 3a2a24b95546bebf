const MISSING = '–';

/** A Markdown table; every row has as many cells as the head. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const align = head.map((_, i) => (i === 0 ? '---' : '--:'));
  return [head, align, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** `92.4` for 0.924. */
export function percent(share: number | null | undefined): string {
  return share === null || share === undefined ? MISSING : (share * 100).toFixed(1);
}

/** Two or three figures that count: `0.42`, `3.1`, `1,940`. */
export function figure(value: number | null | undefined): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return MISSING;
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value >= 10 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(2);
}

/** `×120`: how many times ours. */
export function ratio(value: number | null | undefined, ours: number | null | undefined): string {
  if (value === null || value === undefined || !ours) return MISSING;
  return `×${figure(value / ours)}`;
}
