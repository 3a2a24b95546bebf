import type { APISelectMenuOption } from 'discord.js';
import type { SelectOption } from '../../../answer/reply/types.ts';
import { truncate } from '../../../base/truncate.ts';
import { fitsLimit, LIMITS } from './limits.ts';

/** Returns the options of a menu within Discord's limits, without those that Discord would refuse. */
export function toMenuOptions(options: readonly SelectOption[]): APISelectMenuOption[] {
  return options
    .filter(
      ({ value, label }, i) =>
        fitsLimit(value, LIMITS.optionValue) &&
        label.trim() !== '' &&
        options.findIndex((other) => other.value === value) === i,
    )
    .slice(0, LIMITS.options)
    .map(({ value, label, description }) => ({
      value,
      label: truncate(label.trim(), LIMITS.optionLabel),
      ...(description?.trim() && { description: truncate(description.trim(), LIMITS.optionDescription) }),
    }));
}
