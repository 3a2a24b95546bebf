import type { Overlay } from '../../library/applyOverlays.ts';
import type { LiveEntry } from '../../store/curation/types.ts';

/** A stored entry → what it lays over the folder. */
export function toOverlay({ content: { entry, sources, overlay } }: Pick<LiveEntry, 'content'>): Overlay {
  return { kind: overlay ?? 'entry', entry, sources };
}
