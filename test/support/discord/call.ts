/** One request to the test server, and what is said where it is wrong. */
import { z } from 'zod';
import type { World } from './world.ts';

/** An error as Discord answers it. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;

  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export interface Call {
  readonly world: World;
  readonly params: readonly (string | undefined)[];
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly gatewayUrl: string;
}

/** Hold a payload to a schema; what does not fit is a violation and is refused as Discord does. */
export function check<T extends z.ZodType>(world: World, where: string, schema: T, body: unknown): z.infer<T> {
  if (!world.checking) return body as z.infer<T>;
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  world.violations.push(`${where}: ${z.prettifyError(parsed.error)}`);
  throw new ApiError(400, 50_035, 'Invalid Form Body');
}
