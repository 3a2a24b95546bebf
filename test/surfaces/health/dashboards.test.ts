import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createMetrics } from '../../../src/surfaces/health/createMetrics.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../../docs/monitoring/${name}`, import.meta.url), 'utf8');

interface Dashboard {
  readonly panels: readonly { readonly targets: readonly { readonly expr: string }[] }[];
}
interface Alerts {
  readonly groups: readonly { readonly rules: readonly { readonly expr: string }[] }[];
}

/** Names of metrics in a query: words that are no function, label or keyword of PromQL. */
const namesIn = (query: string): readonly string[] =>
  [...query.replaceAll(/\{[^}]*\}/gu, '').matchAll(/\b(?:footnote|nodejs|process)_\w+/gu)].map(([name]) => name);

/** Names that exist, with those that a histogram's series have. */
async function knownNames(): Promise<ReadonlySet<string>> {
  const metrics = createMetrics({ library: null, store: null, gateway: null }, Date.now);
  const text = await metrics.read();
  return new Set(
    [...text.matchAll(/^# TYPE (\S+) (\w+)/gmu)].flatMap(([, name = '', type]) =>
      type === 'histogram' ? ['_bucket', '_sum', '_count'].map((end) => `${name}${end}`) : [name],
    ),
  );
}

const QUERIES = {
  'dashboard.json': (JSON.parse(read('dashboard.json')) as Dashboard).panels.flatMap(({ targets }) => targets),
  'alerts.yaml': (parse(read('alerts.yaml')) as Alerts).groups.flatMap(({ rules }) => rules),
};

test.each(Object.entries(QUERIES))('every metric that %s names exists', async (_, queries) => {
  const names = queries.flatMap(({ expr }) => namesIn(expr));
  const known = await knownNames();
  expect(names.length).toBeGreaterThanOrEqual(8);
  expect(names.filter((name) => !known.has(name))).toEqual([]);
});

test('every metric of Footnote is on the dashboard or in an alert', async () => {
  const shown = new Set(Object.values(QUERIES).flatMap((queries) => queries.flatMap(({ expr }) => namesIn(expr))));
  const own = [...(await knownNames())].filter((name) => /^footnote_(?!.*_(?:sum|count)$)/u.test(name));
  expect(own.filter((name) => !shown.has(name))).toEqual([]);
});
