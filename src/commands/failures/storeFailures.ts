import type { StoreErrorCode } from '../../store/database/StoreError.ts';

/** Store errors that people are told about; any other is a bug. */
export const STORE_FAILURES: Partial<Record<StoreErrorCode, 'store/full' | 'store/read-only' | 'store/down'>> = {
  full: 'store/full',
  readonly: 'store/read-only',
  disk: 'store/down',
  busy: 'store/down',
  unreachable: 'store/down',
  denied: 'store/down',
  damaged: 'store/down',
};
