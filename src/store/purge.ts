import { purgePublications } from './publications/createPublications.ts';
import type { PurgeReport } from './types.ts';
import type { Core } from './writes/core.ts';

const dayMs = 86_400_000;
/** Who did what stays at least this long, so that a moderator's act can be looked into. */
const auditDays = 365;
/** Processes that were away longer start anew anyway. */
const changesDays = 7;

/**
 * Delete what is older than `days`: questions nobody asked since (and who waits for them), votes, flags, posted answers,
 * knowledge revisions but the newest twenty. Curated entries, settings and weekly counts stay.
 */
export async function purge(core: Core, days: number): Promise<PurgeReport> {
  const now = core.clock();
  const before = now - days * dayMs;
  const counts = await core.write(async ({ trx }) => {
    const questions = await trx.deleteFrom('questions').where('lastAsked', '<', before).executeTakeFirst();
    const votes = await trx.deleteFrom('votes').where('votedAt', '<', before).executeTakeFirst();
    const flags = await trx.deleteFrom('flags').where('flaggedAt', '<', before).executeTakeFirst();
    const posted = await trx.deleteFrom('posted').where('postedAt', '<', before).executeTakeFirst();
    const audit = await trx
      .deleteFrom('audit')
      .where('at', '<', now - Math.max(days, auditDays) * dayMs)
      .executeTakeFirst();
    await trx
      .deleteFrom('changes')
      .where('publishedAt', '<', now - changesDays * dayMs)
      .execute();
    return { questions, votes, flags, posted, audit };
  });
  return {
    questions: Number(counts.questions.numDeletedRows),
    votes: Number(counts.votes.numDeletedRows),
    flags: Number(counts.flags.numDeletedRows),
    posted: Number(counts.posted.numDeletedRows),
    audit: Number(counts.audit.numDeletedRows),
    knowledge: await purgePublications(core, before),
  };
}
