/**
 * Merges two lists; both keep their order.
 * @param takesFirst whether the head of the first list comes before the head of the second
 */
export function mergeOrdered<T>(
  first: readonly T[],
  second: readonly T[],
  takesFirst: (one: T, other: T) => boolean,
): readonly T[] {
  const merged: T[] = [];
  let [i, j] = [0, 0];
  while (i < first.length && j < second.length) {
    const [one, other] = [first[i] as T, second[j] as T];
    const isFirst = takesFirst(one, other);
    merged.push(isFirst ? one : other);
    if (isFirst) i += 1;
    else j += 1;
  }
  return [...merged, ...first.slice(i), ...second.slice(j)];
}
