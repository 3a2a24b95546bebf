/** Text of at most `most` code points, cut at a word with an ellipsis. */
export function truncate(text: string, most: number): string {
  const points = [...text];
  if (points.length <= most) return text;
  const head = points.slice(0, most - 1).join('');
  const space = head.lastIndexOf(' ');
  return `${space > most / 2 ? head.slice(0, space) : head}…`;
}
