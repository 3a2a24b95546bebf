import { once } from '../text/once.ts';
import { COMMON_STEMS } from './commonStems.ts';

const common = once((): ReadonlySet<string> => new Set(COMMON_STEMS.split(/\s/u)));

/** Whether a stem is an ordinary word's. What belongs to a country is a name. */
export const isCommon = (stem: string): boolean => common().has(stem);
