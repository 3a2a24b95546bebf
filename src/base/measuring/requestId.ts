import { AsyncLocalStorage } from 'node:async_hooks';

const ids = new AsyncLocalStorage<string>();

/** Does work for a request: every line that is logged meanwhile, by whatever it calls, names the request. */
export const runAsRequest = <T>(id: string, work: () => T): T => ids.run(id, work);

/** Returns the id of the request that this work is done for; undefined for none. */
export const currentRequest = (): string | undefined => ids.getStore();
