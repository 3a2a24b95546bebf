import type { Source } from '../types.ts';

/** Writes sources as lines of YAML, for `sources.yaml` and front matter. */
export function writeSources(sources: readonly Source[], indent = ''): readonly string[] {
  return sources.flatMap(({ id, ...fields }) => [
    `${indent}${JSON.stringify(id)}:`,
    ...Object.entries(fields)
      .filter(([name, value]) => value !== null && name !== 'changed')
      .map(([name, value]) => `${indent}  ${name}: ${JSON.stringify(value)}`),
  ]);
}
