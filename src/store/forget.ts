import { randomBytes } from 'node:crypto';
import type { ForgetReport } from './types.ts';
import type { Core } from './writes/core.ts';

/**
 * Deletes a person's notices, votes, flags and settings, drafts that hold their words, that answers were given to them, and
 * the traces of all this. Their actions as a moderator stay under one random pseudonym, which does not lead back to the person.
 */
export async function forget({ write, scrub, hashPerson }: Core, userId: string): Promise<ForgetReport> {
  const voter = hashPerson(userId);
  const nobody = `forgotten-${randomBytes(6).toString('hex')}`;
  const report = await write<ForgetReport>(async ({ trx }) => {
    const notices = await trx.deleteFrom('notices').where('userId', '=', userId).executeTakeFirst();
    const votes = await trx.deleteFrom('votes').where('voter', '=', voter).executeTakeFirst();
    const flags = await trx.deleteFrom('flags').where('voter', '=', voter).executeTakeFirst();
    const drafts = await trx.deleteFrom('drafts').where('authorId', '=', userId).executeTakeFirst();
    const answers = await trx.updateTable('posted').set({ asker: '' }).where('asker', '=', voter).executeTakeFirst();
    await trx.deleteFrom('outbox').where('person', '=', voter).execute();
    const settings = await trx.deleteFrom('settings').where('owner', '=', `person:${userId}`).executeTakeFirst();
    const renamed = [
      await trx.updateTable('audit').set({ actor: nobody }).where('actor', '=', userId).executeTakeFirst(),
      await trx
        .updateTable('entryRevisions')
        .set({ changedBy: nobody })
        .where('changedBy', '=', userId)
        .executeTakeFirst(),
      await trx.updateTable('drafts').set({ createdBy: nobody }).where('createdBy', '=', userId).executeTakeFirst(),
      await trx.updateTable('synonyms').set({ addedBy: nobody }).where('addedBy', '=', userId).executeTakeFirst(),
      await trx.updateTable('questions').set({ closedBy: nobody }).where('closedBy', '=', userId).executeTakeFirst(),
      await trx
        .updateTable('knowledgeRevisions')
        .set({ publishedBy: nobody })
        .where('publishedBy', '=', userId)
        .executeTakeFirst(),
    ];
    return {
      notices: Number(notices.numDeletedRows),
      votes: Number(votes.numDeletedRows),
      flags: Number(flags.numDeletedRows),
      drafts: Number(drafts.numDeletedRows),
      answers: Number(answers.numUpdatedRows),
      settings: Number(settings.numDeletedRows),
      renamed: renamed.reduce((sum, { numUpdatedRows }) => sum + Number(numUpdatedRows), 0),
    };
  });
  if (Object.values(report).some((count) => count > 0)) await scrub();
  return report;
}
