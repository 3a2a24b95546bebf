import { type APIButtonComponent, type APIStringSelectComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Button, Select } from '../../../answer/reply/types.ts';
import type { Reply } from '../../../answer/types.ts';
import { truncate } from '../../../base/truncate.ts';
import { countPoints, LIMITS } from './limits.ts';

/** Row of a message: up to five buttons, or one menu. */
export interface Row {
  type: ComponentType.ActionRow;
  components: (APIButtonComponent | APIStringSelectComponent)[];
}

const STYLES = {
  primary: ButtonStyle.Primary,
  secondary: ButtonStyle.Secondary,
  success: ButtonStyle.Success,
  danger: ButtonStyle.Danger,
} as const;

/**
 * Returns the rows of a reply: menus, then suggestions, then buttons. Leaves out what Discord would refuse: no label, or an id
 * that is too long or appears twice.
 */
export function toComponents(reply: Reply): Row[] {
  const taken = new Set<string>();
  const isFree = ({ id }: { readonly id: string }): boolean =>
    fits(id, LIMITS.customId) && !taken.has(id) && taken.add(id).has(id);
  const menus = reply.selects.filter(isFree).flatMap(toMenu);
  const groups = [reply.suggestions, reply.buttons].map((buttons) => buttons.filter(isFree).flatMap(toButton));
  return [...menus.map((menu) => [menu]), ...groups.flatMap(inRows)]
    .slice(0, LIMITS.rows)
    .map((components) => ({ type: ComponentType.ActionRow, components }));
}

function toButton({ id, label, style }: Button): APIButtonComponent[] {
  const shown = truncate(label.trim(), LIMITS.buttonLabel);
  return shown === '' ? [] : [{ type: ComponentType.Button, custom_id: id, label: shown, style: STYLES[style] }];
}

function toMenu({ id, placeholder, options }: Select): APIStringSelectComponent[] {
  const valid = options.filter(
    ({ value, label }, i) =>
      fits(value, LIMITS.optionValue) &&
      label.trim() !== '' &&
      options.findIndex((other) => other.value === value) === i,
  );
  if (valid.length === 0) return [];
  const shown = valid.slice(0, LIMITS.options).map(({ value, label, description }) => ({
    value,
    label: truncate(label.trim(), LIMITS.optionLabel),
    ...(description?.trim() && { description: truncate(description.trim(), LIMITS.optionDescription) }),
  }));
  const hint = truncate(placeholder.trim(), LIMITS.placeholder);
  return [
    { type: ComponentType.StringSelect, custom_id: id, ...(hint !== '' && { placeholder: hint }), options: shown },
  ];
}

/** Whether an id or a value is within the limit; Discord sends it back, so it is never truncated. */
const fits = (id: string, limit: number): boolean => id.trim() !== '' && countPoints(id) <= limit;

function inRows<T>(all: readonly T[]): T[][] {
  const rows: T[][] = [];
  for (let i = 0; i < all.length; i += LIMITS.rowButtons) rows.push(all.slice(i, i + LIMITS.rowButtons));
  return rows;
}
