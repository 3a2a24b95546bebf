import type { Core } from '../writes/core.ts';
import type { Audit } from './types.ts';

/** Log of moderators' actions. */
export function createAuditLog({ db }: Core): Audit {
  return {
    list: async ({ serverId, limit, before }) => {
      const lines = await db
        .selectFrom('audit')
        .selectAll()
        .where('serverId', '=', serverId)
        .$if(before !== undefined, (query) => query.where('id', '<', before ?? 0))
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      return lines.map((line) => ({ ...line, detail: JSON.parse(line.detail) as unknown }));
    },
  };
}
