import { COMMON_STEMS } from './english/commonStems.ts';

let common: ReadonlySet<string> | undefined;

/** Whether a stem is an ordinary word's. What belongs to a country is a name. */
export function isCommon(stem: string): boolean {
  common ??= new Set(COMMON_STEMS.split(/\s/u));
  return common.has(stem);
}
