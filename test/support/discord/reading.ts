/** Readers of the bot's messages for tests. */
import type { SentMessage } from './world.ts';

/** Everything that is shown as running text. */
export function shownText({ body }: SentMessage): string {
  return [
    body.content ?? '',
    ...(body.embeds ?? []).flatMap(({ title, description }) => [title ?? '', description ?? '']),
  ].join('\n');
}

/** The custom ids and labels of its buttons. */
export function buttonsOf({ body }: SentMessage): readonly { readonly id: string; readonly label: string }[] {
  return (body.components ?? []).flatMap((row) =>
    row.components.flatMap((part) => (part.type === 2 ? [{ id: part.custom_id, label: part.label }] : [])),
  );
}

/** Its first menu. */
export function menuOf({ body }: SentMessage): { readonly id: string; readonly values: readonly string[] } {
  const [menu] = (body.components ?? []).flatMap((row) =>
    row.components.flatMap((part) => (part.type === 3 ? [part] : [])),
  );
  if (!menu) throw new Error('The message has no menu');
  return { id: menu.custom_id, values: menu.options.map(({ value }) => value) };
}

/** Text that Discord would read as a mention of people; a link to a channel notifies nobody. */
export const MENTION = /@(?:everyone|here)|<@[!&]?\d+>/iu;
