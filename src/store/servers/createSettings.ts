import { z } from 'zod';
import { storeError } from '../database/toStoreError.ts';
import type { Core, Writer } from '../writes/core.ts';
import { personSettingKeys, serverSettingKeys } from './settings.ts';
import { type PersonSettings, RIGHTS, type ServerSettings, type Settings } from './types.ts';

/** Settings, one row per key, so that two moderators who set different keys do not overwrite each other. */
export function createSettings({ db, write }: Core): Settings {
  const ofServer = async (serverId: string, from = db) =>
    toSettings(serverSettingKeys, await read(from, `server:${serverId}`)) as ServerSettings;
  const ofPerson = async (userId: string, from = db) =>
    toSettings(personSettingKeys, await read(from, `person:${userId}`)) as PersonSettings;
  return {
    ofServer: (serverId) => ofServer(serverId),
    setServer: async (serverId, values, by) => {
      const checked = check(serverSettingKeys, values);
      return write(async (writer) => {
        await save(writer, `server:${serverId}`, checked);
        for (const [target, detail] of checked) {
          await writer.audit({ serverId, actor: by, action: 'settings.set', target, detail });
        }
        await writer.publish('settings', { serverId });
        return ofServer(serverId, writer.trx);
      });
    },
    ofPerson: (userId) => ofPerson(userId),
    setPerson: async (userId, values) => {
      const checked = check(personSettingKeys, values);
      return write(async (writer) => {
        await save(writer, `person:${userId}`, checked);
        return ofPerson(userId, writer.trx);
      });
    },
  };
}

type Keys = Readonly<Record<string, z.ZodType>>;

async function read(db: Core['db'], owner: string): Promise<Map<string, string>> {
  const rows = await db.selectFrom('settings').select(['name', 'value']).where('owner', '=', owner).execute();
  const stored = new Map(rows.map(({ name, value }) => [name, value]));
  // Earlier versions knew one role, which could do everything.
  const role: unknown = JSON.parse(stored.get('moderatorRole') ?? 'null');
  if (role !== null && !stored.has('moderatorRoles')) {
    stored.set('moderatorRoles', JSON.stringify([{ role, right: RIGHTS.at(-1) }]));
  }
  return stored;
}

async function save({ trx }: Writer, owner: string, values: readonly (readonly [string, unknown])[]): Promise<void> {
  for (const [name, value] of values) {
    await trx
      .insertInto('settings')
      .values({ owner, name, value: JSON.stringify(value) })
      .onConflict((conflict) =>
        conflict.columns(['owner', 'name']).doUpdateSet(({ ref }) => ({ value: ref('excluded.value') })),
      )
      .execute();
  }
}

/** Parses stored values; one that this version does not understand counts as not set. */
function toSettings(keys: Keys, stored: ReadonlyMap<string, string>): unknown {
  return Object.fromEntries(
    Object.entries(keys).map(([name, schema]) => {
      const text = stored.get(name);
      const parsed = schema.safeParse(text === undefined ? undefined : JSON.parse(text));
      return [name, parsed.success ? parsed.data : schema.parse(undefined)];
    }),
  );
}

/** Validates settings. @throws StoreError `invalid`, naming the key */
function check(keys: Keys, values: object): [string, unknown][] {
  return Object.entries(values).map(([name, value]) => {
    const schema = Object.hasOwn(keys, name) ? keys[name] : undefined;
    if (!schema)
      throw storeError('invalid', name, `is not a setting. The settings are ${Object.keys(keys).join(', ')}.`);
    const parsed = schema.safeParse(value);
    if (!parsed.success || value === undefined) {
      throw storeError(
        'invalid',
        name,
        `cannot be ${JSON.stringify(value)}: ${parsed.error ? z.prettifyError(parsed.error) : 'no value'}`,
      );
    }
    return [name, parsed.data];
  });
}
