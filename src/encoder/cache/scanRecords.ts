import { MARK, PREFIX_BYTES, recordBytesAt, recordKey, type Shape } from './vectorFormat.ts';

export interface Scan {
  /** Bytes that need not be looked at again. */
  readonly consumed: number;
  /** Bytes among them that belong to no sound record. */
  readonly damaged: number;
}

/**
 * Finds the sound records in a piece of a file. Never throws, whatever the bytes are.
 * @param isLast whether the file ends here; if not, a record that is cut short waits for the next piece
 * @param onRecord called for each record with its place in `bytes`
 */
export function scanRecords(
  bytes: Buffer,
  shape: Shape,
  isLast: boolean,
  onRecord: (key: string, at: number, length: number) => void,
): Scan {
  let at = 0;
  let damaged = 0;
  const skip = (): void => {
    const next = bytes.indexOf(MARK, at + 1);
    // A mark may begin in the last bytes of this piece and end in the next one.
    const to = next >= 0 ? next : Math.max(at + 1, isLast ? bytes.length : bytes.length - MARK.length + 1);
    damaged += to - at;
    at = to;
  };
  while (at + PREFIX_BYTES <= bytes.length) {
    const length = recordBytesAt(bytes, at, shape);
    if (length > 0 && at + length > bytes.length && !isLast) break;
    const record = length > 0 && at + length <= bytes.length ? bytes.subarray(at, at + length) : null;
    const key = record && recordKey(record, shape);
    if (key === null) skip();
    else {
      onRecord(key, at, length);
      at += length;
    }
  }
  if (isLast) damaged += bytes.length - at;
  return { consumed: isLast ? bytes.length : at, damaged };
}
