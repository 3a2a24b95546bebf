import { notice } from '../answer/reply/toReply.ts';
import type { Reply } from '../answer/types.ts';

/** A sentence that only the asker sees, on why something cannot be done. */
export const refusal = (text: string): Reply => ({ ...notice(text, 'error'), private: true });

/** A sentence that only the asker sees. */
export const whisper = (text: string): Reply => ({ ...notice(text), private: true });
