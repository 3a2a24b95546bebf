type Numbers = Int32Array | Float32Array | Uint8Array;

/**
 * Plain data with its typed arrays in shared memory, so that a thread that is sent it copies none of them.
 * @param data typed arrays, strings, numbers, and objects and arrays of these
 */
export function shareArrays<T>(data: T): T {
  if (data instanceof Int32Array || data instanceof Float32Array || data instanceof Uint8Array) return share(data) as T;
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, shareArrays(value)])) as T;
}

function share(numbers: Numbers): Numbers {
  const kind = numbers.constructor as new (buffer: SharedArrayBuffer) => Numbers;
  const shared = new kind(new SharedArrayBuffer(numbers.byteLength));
  shared.set(numbers);
  return shared;
}
