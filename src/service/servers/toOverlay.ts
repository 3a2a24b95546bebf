import type { Overlay } from '../../library/types.ts';
import type { LiveEntry } from '../../store/curation/types.ts';

/** Turns a stored entry into an overlay on the folder. */
export function toOverlay({ content: { entry, sources, overlay } }: Pick<LiveEntry, 'content'>): Overlay {
  return { kind: overlay ?? 'entry', entry, sources };
}
