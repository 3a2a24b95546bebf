import type { Reading } from '../../answer/types.ts';
import type { KnowledgeView } from '../../library/types.ts';
import type { Store } from '../../store/types.ts';

/** Everything that the words of a post are made of. */
export interface PostSources {
  readonly store: Store;
  readonly viewOf: (serverId: string) => Promise<KnowledgeView>;
  readonly readingOf: (serverId: string) => Reading;
}
