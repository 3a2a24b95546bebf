import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { cleanText } from '../writes/cleanText.ts';
import type { Writer } from '../writes/core.ts';
import type { NewQuestion, Question } from './types.ts';

/** Columns of `Question`. */
export const questionColumns = [
  'questions.id',
  'questions.serverId',
  'questions.text',
  'questions.locale',
  'questions.source',
  'questions.status',
  'questions.times',
  'questions.firstAsked',
  'questions.lastAsked',
  'questions.groupKey',
  'questions.entryId',
  'questions.closedBy',
  'questions.closedAt',
] as const;

/** Records new questions, in order. */
export async function recordQuestions(writer: Writer, questions: readonly NewQuestion[]): Promise<readonly Question[]> {
  const recorded: Question[] = [];
  for (const asked of questions) recorded.push(await recordOne(writer, asked));
  return recorded;
}

async function recordOne({ trx, now }: Writer, asked: NewQuestion): Promise<Question> {
  const { serverId, locale, source, groupKey } = asked;
  const text = cleanText(asked.text).trim();
  const textHash = createHash('sha256').update(text.toLowerCase()).digest('hex').slice(0, 32);
  return trx
    .insertInto('questions')
    .values({
      serverId,
      text,
      textHash,
      locale,
      source,
      groupKey,
      status: 'open',
      times: 1,
      firstAsked: now,
      lastAsked: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['serverId', 'source', 'textHash']).doUpdateSet(({ eb, ref }) => ({
        times: eb('questions.times', '+', 1),
        lastAsked: ref('excluded.lastAsked'),
        groupKey: ref('excluded.groupKey'),
        // Asking again means that the answer was not found; only a dismissed question stays closed.
        status: sql`case questions.status when 'dismissed' then questions.status else 'open' end`,
        entryId: sql`case questions.status when 'dismissed' then questions.entry_id end`,
        closedBy: sql`case questions.status when 'dismissed' then questions.closed_by end`,
        closedAt: sql`case questions.status when 'dismissed' then questions.closed_at end`,
      })),
    )
    .returning(questionColumns)
    .executeTakeFirstOrThrow();
}
