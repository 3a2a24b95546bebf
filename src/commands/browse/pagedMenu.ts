import { emptyReply } from '../../answer/reply/notice.ts';
import type { Button, SelectOption } from '../../answer/reply/types.ts';
import type { Reply } from '../../answer/types.ts';
import { truncate } from '../../base/truncate.ts';
import type { CommandMessages } from '../../locales/en/commands.ts';

/** Discord's limits on a select menu. */
export const PAGE = 25;
const MAX_LABEL = 100;

export interface Menu {
  readonly messages: CommandMessages;
  readonly text: string;
  readonly placeholder: string;
  /** Action of the chosen option. */
  readonly action: string;
  readonly options: readonly SelectOption[];
  /** From 0; a number past the last page means the last. */
  readonly page: number;
  /** Returns the id of the button that turns to a page. */
  readonly pageId: (page: number) => string;
}

/** Returns a private menu with one page of many options. */
export function pagedMenu({ messages, text, placeholder, action, options, page, pageId }: Menu): Reply {
  const last = Math.max(0, Math.ceil(options.length / PAGE) - 1);
  const at = Math.min(page, last);
  const turn = (to: number, label: string): Button => ({ id: pageId(to), label, style: 'secondary' });
  const shown = options.slice(at * PAGE, (at + 1) * PAGE).map(({ value, label, description }) => ({
    value,
    label: truncate(label, MAX_LABEL),
    description: description && truncate(description, MAX_LABEL),
  }));
  return {
    ...emptyReply('notice'),
    text: last > 0 ? `${text} ${messages.page(at + 1, last + 1)}` : text,
    selects: shown.length > 0 ? [{ id: action, placeholder, options: shown }] : [],
    buttons: [...(at > 0 ? [turn(at - 1, messages.back)] : []), ...(at < last ? [turn(at + 1, messages.more)] : [])],
    private: true,
  };
}

/** Parses the page in a button's id; 0 if it is not a number. */
export const toPage = (digits: string): number => (/^\d{1,4}$/u.test(digits) ? Number(digits) : 0);
