import type { KnowledgeRecord } from '../../store/publications/types.ts';

/** Changes of a publication, as kept in its record: the first headings of each kind, and how many there are. */
export interface PublicationSummary {
  readonly entries: number;
  /** Missing in records of earlier versions. */
  readonly counts?: { readonly added: number; readonly changed: number; readonly removed: number };
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly rolledBackTo?: number;
}

/** Whether a publication is a roll back, which stands until somebody refreshes by hand. */
export function isRolledBack(record: KnowledgeRecord | null): boolean {
  const { rolledBackTo } = (record?.summary ?? {}) as Partial<PublicationSummary>;
  return rolledBackTo !== undefined;
}
