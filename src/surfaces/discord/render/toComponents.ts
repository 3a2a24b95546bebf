import { type APIButtonComponent, type APIStringSelectComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Button, Select } from '../../../answer/reply/types.ts';
import type { Reply } from '../../../answer/types.ts';
import { truncate } from '../../../base/truncate.ts';
import { fitsLimit, LIMITS } from './limits.ts';
import { toMenuOptions } from './toMenuOptions.ts';

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
    fitsLimit(id, LIMITS.customId) && !taken.has(id) && taken.add(id).has(id);
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
  const shown = toMenuOptions(options);
  if (shown.length === 0) return [];
  const hint = truncate(placeholder.trim(), LIMITS.placeholder);
  return [
    { type: ComponentType.StringSelect, custom_id: id, ...(hint !== '' && { placeholder: hint }), options: shown },
  ];
}

function inRows<T>(all: readonly T[]): T[][] {
  const rows: T[][] = [];
  for (let i = 0; i < all.length; i += LIMITS.rowButtons) rows.push(all.slice(i, i + LIMITS.rowButtons));
  return rows;
}
