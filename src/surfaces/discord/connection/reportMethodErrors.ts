/**
 * Keep what these methods throw, or reject with, from whoever calls them.
 * @param tell is given the error instead
 */
export function reportMethodErrors(object: object, names: readonly string[], tell: (error: unknown) => void): void {
  for (const name of names) {
    const method: unknown = Reflect.get(object, name);
    // A later discord.js may have renamed it: then there is nothing to guard.
    if (typeof method !== 'function') continue;
    Reflect.set(object, name, (...args: unknown[]): unknown => {
      try {
        const result: unknown = Reflect.apply(method, object, args);
        return result instanceof Promise ? result.catch(tell) : result;
      } catch (error) {
        tell(error);
        return true;
      }
    });
  }
}
