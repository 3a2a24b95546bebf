/** Replaces methods of an object: errors that they throw or reject with go to `report` instead of the caller. */
export function reportMethodErrors(object: object, names: readonly string[], report: (error: unknown) => void): void {
  for (const name of names) {
    const method: unknown = Reflect.get(object, name);
    // A later discord.js may have renamed the method; then nothing needs a guard.
    if (typeof method !== 'function') continue;
    Reflect.set(object, name, (...args: unknown[]): unknown => {
      try {
        const result: unknown = Reflect.apply(method, object, args);
        return result instanceof Promise ? result.catch(report) : result;
      } catch (error) {
        report(error);
        return true;
      }
    });
  }
}
