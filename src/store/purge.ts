import { purgeOutbox } from './outbox/createOutbox.ts';
import { purgePublications } from './publications/createPublications.ts';
import { purgeServers } from './servers/createMembership.ts';
import type { PurgeReport } from './types.ts';
import type { Core } from './writes/core.ts';

const DAY_MS = 86_400_000;
/** Audit lines are kept at least this long, so that a moderator's actions can be traced. */
const AUDIT_DAYS = 365;
/** Changes are kept this long: a process that was away longer starts afresh. */
const CHANGES_DAYS = 7;

/**
 * Deletes records older than `days`: questions not asked since (with the notices for them), votes, flags, posted
 * answers, drafts, publications except the newest twenty of each folder, and what was remembered for texts of entries that
 * others replaced. Curated entries, settings and weekly counts stay, unless the server removed the bot a week ago. Traces
 * of what was deleted, by anything, go too.
 */
export async function purge(core: Core, days: number): Promise<PurgeReport> {
  const now = core.clock();
  const before = now - days * DAY_MS;
  const counts = await core.write(async (writer) => {
    const { trx } = writer;
    await purgeOutbox(writer);
    const questions = await trx.deleteFrom('questions').where('lastAsked', '<', before).executeTakeFirst();
    const votes = await trx.deleteFrom('votes').where('votedAt', '<', before).executeTakeFirst();
    const flags = await trx.deleteFrom('flags').where('flaggedAt', '<', before).executeTakeFirst();
    const posted = await trx.deleteFrom('posted').where('postedAt', '<', before).executeTakeFirst();
    await trx.deleteFrom('postSteps').where('begunAt', '<', before).execute();
    await trx.deleteFrom('watched').where('replacedAt', '<', before).execute();
    const drafts = await trx.deleteFrom('drafts').where('createdAt', '<', before).executeTakeFirst();
    const audit = await trx
      .deleteFrom('audit')
      .where('at', '<', now - Math.max(days, AUDIT_DAYS) * DAY_MS)
      .executeTakeFirst();
    await trx
      .deleteFrom('changes')
      .where('publishedAt', '<', now - CHANGES_DAYS * DAY_MS)
      .execute();
    return { questions, votes, flags, posted, drafts, audit };
  });
  const knowledge = await purgePublications(core, before);
  const servers = await purgeServers(core);
  await core.scrub();
  return {
    questions: Number(counts.questions.numDeletedRows),
    votes: Number(counts.votes.numDeletedRows),
    flags: Number(counts.flags.numDeletedRows),
    posted: Number(counts.posted.numDeletedRows),
    drafts: Number(counts.drafts.numDeletedRows),
    audit: Number(counts.audit.numDeletedRows),
    knowledge,
    servers,
  };
}
