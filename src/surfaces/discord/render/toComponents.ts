import { type APIButtonComponent, type APIStringSelectComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Button, Reply, Select } from '../../../answer/types.ts';
import { truncate } from '../../../base/truncate.ts';
import { countPoints, LIMITS } from './limits.ts';

/** A row of a message: up to five buttons, or one menu. */
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

/** Menus, then suggestions, then buttons. What Discord would refuse (no label, an id twice or too long) is left out. */
export function toComponents(reply: Reply): Row[] {
  const taken = new Set<string>();
  const free = ({ id }: { readonly id: string }): boolean =>
    fits(id, LIMITS.customId) && !taken.has(id) && taken.add(id).has(id);
  const menus = reply.selects.filter(free).flatMap(toMenu);
  const groups = [reply.suggestions, reply.buttons].map((buttons) => buttons.filter(free).flatMap(toButton));
  return [...menus.map((menu) => [menu]), ...groups.flatMap(inRows)]
    .slice(0, LIMITS.rows)
    .map((components) => ({ type: ComponentType.ActionRow, components }));
}

function toButton({ id, label, style }: Button): APIButtonComponent[] {
  const shown = truncate(label.trim(), LIMITS.buttonLabel);
  return shown === '' ? [] : [{ type: ComponentType.Button, custom_id: id, label: shown, style: STYLES[style] }];
}

function toMenu({ id, placeholder, options }: Select): APIStringSelectComponent[] {
  const sound = options.filter(
    ({ value, label }, i) =>
      fits(value, LIMITS.optionValue) &&
      label.trim() !== '' &&
      options.findIndex((other) => other.value === value) === i,
  );
  if (sound.length === 0) return [];
  const shown = sound.slice(0, LIMITS.options).map(({ value, label, description }) => ({
    value,
    label: truncate(label.trim(), LIMITS.optionLabel),
    ...(description?.trim() && { description: truncate(description.trim(), LIMITS.optionDescription) }),
  }));
  const hint = truncate(placeholder.trim(), LIMITS.placeholder);
  return [
    { type: ComponentType.StringSelect, custom_id: id, ...(hint !== '' && { placeholder: hint }), options: shown },
  ];
}

/** Ids and values are handed back as they are, so they are never cut. */
const fits = (id: string, most: number): boolean => id.trim() !== '' && countPoints(id) <= most;

function inRows<T>(all: readonly T[]): T[][] {
  const rows: T[][] = [];
  for (let i = 0; i < all.length; i += LIMITS.rowButtons) rows.push(all.slice(i, i + LIMITS.rowButtons));
  return rows;
}
