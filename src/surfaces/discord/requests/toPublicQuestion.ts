import type { CommandArguments, CommandContext } from '../../../commands/types.ts';

/** Returns a question, as typed or as chosen, if its answer will be public and meant for everyone; null otherwise. */
export function toPublicQuestion(
  { question, private: isPrivate, for: member }: CommandArguments,
  { serverId, library }: CommandContext,
): string | null {
  if (serverId === '' || isPrivate === true || member !== undefined || typeof question !== 'string') return null;
  return library.snapshot.byKey.get(question)?.heading ?? question;
}
