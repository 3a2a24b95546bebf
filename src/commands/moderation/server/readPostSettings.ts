import { LOCALES } from '../../../locales/locale.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import { CLOSINGS, type ServerSettings, UNSURE } from '../../../store/servers/types.ts';
import type { Failure } from '../../failures/types.ts';
import type { CommandArguments } from '../../types.ts';

/** Longest name of a tag that Discord allows, in characters. */
const MAX_TAG = 20;
const MAX_LINK = 500;

type PostFailure = 'settings/unknown-choice' | 'settings/bad-tag' | 'settings/bad-link';

/** Reads the options of `/kb settings` that are about help posts and people who need a person. */
export function readPostSettings({
  unsure,
  helpers,
  tag,
  solved,
  threads,
  tickets,
}: CommandArguments): Partial<ServerSettings> | Failure<PostFailure> {
  const unsurePosts = typeof unsure === 'string' ? findChoice(unsure, UNSURE, 'unsureChoices') : null;
  if (unsurePosts === undefined) return { failed: 'settings/unknown-choice', known: UNSURE };
  const solvedPosts = typeof solved === 'string' ? findChoice(solved, CLOSINGS, 'closings') : null;
  if (solvedPosts === undefined) return { failed: 'settings/unknown-choice', known: CLOSINGS };
  const solvedTag = typeof tag === 'string' ? tag.trim() : null;
  if (solvedTag !== null && (solvedTag === '' || [...solvedTag].length > MAX_TAG))
    return { failed: 'settings/bad-tag' };
  const ticketUrl = typeof tickets === 'string' ? toLink(tickets) : null;
  if (ticketUrl === undefined) return { failed: 'settings/bad-link' };
  return {
    ...(unsurePosts && { unsurePosts }),
    ...(typeof helpers === 'string' && { helpRole: helpers }),
    ...(solvedTag && { solvedTag }),
    ...(solvedPosts && { solvedPosts }),
    ...(typeof threads === 'boolean' && { helpThreads: threads }),
    ...(ticketUrl && { ticketUrl }),
  };
}

/** Finds a choice by its own name, or by its name in any language. */
function findChoice<Choice extends string>(
  typed: string,
  choices: readonly Choice[],
  names: 'unsureChoices' | 'closings',
): Choice | undefined {
  const name = typed.trim().toLowerCase();
  return choices.find((choice) => {
    const texts = LOCALES.map(
      (locale): Readonly<Partial<Record<string, string>>> => messagesFor(locale).moderation[names],
    );
    return name === choice || texts.some((text) => text[choice] === name);
  });
}

/** Returns an https address as a browser would write it; undefined if it is none. */
function toLink(typed: string): string | undefined {
  const text = typed.trim();
  if (!URL.canParse(text)) return undefined;
  const { protocol, username, href } = new URL(text);
  return protocol === 'https:' && username === '' && href.length <= MAX_LINK ? href : undefined;
}
