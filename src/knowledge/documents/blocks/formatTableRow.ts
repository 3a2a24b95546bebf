/** Formats a row of a table as text, because Discord shows no tables: `Size: large; Price: 3 €`. */
export function formatTableRow(header: readonly string[], cells: readonly string[]): string {
  return cells
    .map((cell, column) => {
      const name = header[column] ?? '';
      return cell === '' ? '' : name === '' ? cell : `${name}: ${cell}`;
    })
    .filter((part) => part !== '')
    .join('; ');
}
