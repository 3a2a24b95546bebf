/** What must hold after each kill, read past the bot. */

import { expect } from 'vitest';
import type { Store } from '../../../src/store/types.ts';
import { query, type TestDatabase } from '../store/databases.ts';
import { LAMPS, lampQuestion, versionIn } from './folder.ts';
import type { Ledger } from './ledger.ts';

/** How far everything was verified, so that each round looks at what is new. */
export interface Verified {
  saved: number;
  questions: number;
  published: number;
  /** Versions by the number they were published under. */
  readonly versions: Map<number, number>;
}

export const nothingVerified = (): Verified => ({ saved: 0, questions: 0, published: 0, versions: new Map() });

export async function verify(store: Store, serverId: string, ledger: Ledger, so: Verified): Promise<void> {
  await verifyPublications(store, ledger, so);
  const written = await store.entries.list(serverId);
  for (const { boat, revision, text } of ledger.saved.slice(so.saved)) {
    const id = written.find(({ content }) => content.entry.heading.includes(boat))?.entryId ?? '';
    const history = await store.entries.history(serverId, id);
    expect(history.find((one) => one.revision === revision)?.content?.entry.body, `${boat} ${revision}`).toContain(
      text,
    );
  }
  so.saved = ledger.saved.length;
  for (const [id, { text, closed }] of [...ledger.questions].slice(so.questions)) {
    const question = await store.questions.get(serverId, id);
    expect(question?.text).toBe(text);
    if (closed) expect(question?.status, text).not.toBe('open');
  }
  // The last one may still be closed.
  so.questions = Math.max(0, ledger.questions.size - 1);
  for (const [lamp, times] of ledger.thanked) {
    const entryId = await idOf(store, lamp);
    expect((await store.votes.tally(serverId, entryId)).votes, lamp).toBeGreaterThanOrEqual(times);
  }
  const { answerMentions } = await store.settings.ofServer(serverId);
  const { confirmed, sent } = ledger.mentions;
  if (confirmed !== null) expect([confirmed, ...sent]).toContain(answerMentions);
  ledger.mentions.confirmed = answerMentions;
  sent.clear();
}

/** Every publication is whole, and what was acknowledged is there, in order. */
async function verifyPublications(store: Store, ledger: Ledger, so: Verified): Promise<void> {
  const records = await store.knowledge.list({ limit: 1_000 });
  for (const { number } of records.filter((record) => !so.versions.has(record.number))) {
    const entries = (await store.knowledge.load(number))?.snapshot.entries ?? [];
    const versions = new Set(entries.map(({ body }) => versionIn(body)));
    expect([entries.length, versions.size], `publication ${number} of ${[...versions]}`).toEqual([LAMPS.length, 1]);
    so.versions.set(number, [...versions][0] ?? Number.NaN);
  }
  const inOrder = [...so.versions].sort(([a], [b]) => a - b).map(([, version]) => version);
  let at = so.published;
  for (const one of ledger.published.splice(0)) {
    const version = 'version' in one ? one.version : so.versions.get(one.backTo);
    const found = inOrder.indexOf(version ?? Number.NaN, at);
    expect(found, `version ${version} was acknowledged and is not there: ${inOrder}`).toBeGreaterThanOrEqual(0);
    at = found + 1;
  }
  so.published = at;
}

export const newestVersion = ({ versions }: Verified): number => versions.get(Math.max(...versions.keys())) ?? 0;

async function idOf(store: Store, lamp: string): Promise<string> {
  const current = await store.knowledge.current();
  const loaded = current && (await store.knowledge.load(current.number));
  return loaded?.snapshot.entries.find(({ heading }) => heading === lampQuestion(lamp))?.id ?? '';
}

/** The process is dead, so nobody holds anything any more: the next one need not wait for the leases to end. */
export async function endLeases(database: TestDatabase): Promise<void> {
  for (const table of ['posted', 'notices']) await query(database, `update ${table} set claimed_until = 0`);
}

/** Revisions without gaps, each with its line in the audit. */
export async function verifyRevisions(database: TestDatabase): Promise<void> {
  const [unfinished] = await query(
    database,
    `select count(*) as n from entries e where revision <>
    (select count(*) from entry_revisions r where r.server_id = e.server_id and r.entry_id = e.entry_id)
    or revision <> (select count(*) from audit a where a.target = e.entry_id)`,
  );
  expect(Number(unfinished?.n)).toBe(0);
}
