import type { Health, HealthOptions } from './types.ts';

/** Serves the health endpoints, or nothing and no measurements without a port; their libraries are loaded only if needed. */
export async function openHealth({
  port,
  ...options
}: Omit<HealthOptions, 'port'> & { port: number | null }): Promise<Health> {
  if (port === null) return { measure: () => {}, close: async () => {} };
  const { startHealth } = await import('./startHealth.ts');
  return startHealth({ ...options, port });
}
