import type { RESTOptions } from 'discord.js';
import type { Measure } from '../../../base/measuring/types.ts';
import { toRoute } from './toRoute.ts';

type MakeRequest = RESTOptions['makeRequest'];

/** Sends requests as `send` does and reports the route and the status of each. */
export function measureRequests(send: MakeRequest, measure: Measure): MakeRequest {
  return async (url, init) => {
    let status = 0;
    try {
      const response = await send(url, init);
      status = response.status;
      return response;
    } finally {
      measure({ of: 'rest', method: init.method ?? 'GET', route: toRoute(url), status });
    }
  };
}
