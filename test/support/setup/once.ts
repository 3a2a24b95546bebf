/**
 * Runs `start` once a run, however many projects have it in their `globalSetup`: every project loads the module anew.
 * @returns what `start` returned the first time
 */
export function once<T>(name: string, start: () => T): T {
  const key = Symbol.for(`footnote.test.${name}`);
  if (!Reflect.has(globalThis, key)) Reflect.set(globalThis, key, start());
  return Reflect.get(globalThis, key) as T;
}
