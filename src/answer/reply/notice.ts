import type { Reply } from '../types.ts';

/** Returns a reply without content. */
export function emptyReply(tone: Reply['tone']): Reply {
  return { tone, text: '', sections: [], suggestions: [], buttons: [], selects: [], private: false };
}

/** Returns a reply that is a text alone. */
export function notice(text: string, tone: Reply['tone'] = 'notice'): Reply {
  return { ...emptyReply(tone), text };
}

/** Returns a reply that is a text alone and visible to the asker alone. */
export function privateNotice(text: string, tone: Reply['tone'] = 'notice'): Reply {
  return { ...notice(text, tone), private: true };
}
