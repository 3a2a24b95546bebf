type Numbers = Int32Array | Float32Array | Uint8Array;

/**
 * Returns plain data with its typed arrays in shared memory, so that a thread that is sent it copies none of them. Arrays
 * that are there already stay as they are.
 * @param data typed arrays, strings, numbers, and objects and arrays of these
 */
export function shareArrays<T>(data: T): T {
  if (ArrayBuffer.isView(data)) return share(data as unknown as Numbers) as T;
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, shareArrays(value)])) as T;
}

function share(numbers: Numbers): Numbers {
  if (numbers.buffer instanceof SharedArrayBuffer) return numbers;
  const kind = numbers.constructor as new (buffer: SharedArrayBuffer) => Numbers;
  const shared = new kind(new SharedArrayBuffer(numbers.byteLength));
  shared.set(numbers);
  return shared;
}
