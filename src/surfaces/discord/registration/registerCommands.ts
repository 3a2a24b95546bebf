import { type APIApplicationCommand, type REST, Routes } from 'discord.js';
import { commands, messageCommands } from '../../../commands/registry.ts';
import { type CommandPayload, toCommandPayloads, toMenuPayloads } from './toCommandPayloads.ts';

/** Fields of a command that we send; Discord adds ids, versions and defaults. */
const SENT_FIELDS = new Set(
  [
    'type name description options required autocomplete max_length min_length choices value default_member_permissions',
    'channel_types contexts integration_types name_localizations description_localizations',
  ].flatMap((line) => line.split(' ')),
);

/** Returns all commands as they are registered: globally, or in one server. */
export function listPayloads(guildId: string | null): readonly CommandPayload[] {
  const scope = guildId ? 'guild' : 'global';
  return [...toCommandPayloads(commands, scope), ...toMenuPayloads(messageCommands, scope)];
}

/**
 * Registers the commands globally, or in one server, if they differ from the registered ones. Rejects with the REST client's
 * error.
 * @returns whether they were sent
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  guildId: string | null,
  payloads: readonly CommandPayload[],
): Promise<boolean> {
  if (await areRegistered(rest, applicationId, guildId, payloads)) return false;
  await rest.put(toRoute(applicationId, guildId), { body: payloads.map(toWire) });
  return true;
}

/** Whether the registered commands are these. Rejects with the REST client's error. */
export async function areRegistered(
  rest: REST,
  applicationId: string,
  guildId: string | null,
  payloads: readonly CommandPayload[],
): Promise<boolean> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await rest.get(toRoute(applicationId, guildId), { query })) as readonly APIApplicationCommand[];
  return describe(registered, payloads) === describe(payloads, payloads);
}

const toRoute = (applicationId: string, guildId: string | null) =>
  guildId ? Routes.applicationGuildCommands(applicationId, guildId) : Routes.applicationCommands(applicationId);

/** Discord takes permissions as numbers and gives them back as text. */
function toWire({ default_member_permissions: permissions = null, ...payload }: CommandPayload): object {
  return { ...payload, default_member_permissions: permissions === null ? null : Number(permissions) };
}

/** Returns commands as comparable text, sorted by name, without empty fields and those that Discord added. */
function describe(commands: readonly { readonly name: string }[], sent: readonly CommandPayload[]): string {
  const keys = new Set(sent.flatMap((payload) => Object.keys(payload)));
  const scoped = commands.map((command) =>
    Object.fromEntries(Object.entries(command).filter(([key]) => keys.has(key))),
  );
  return JSON.stringify(scoped.sort((a, b) => String(a.name).localeCompare(String(b.name))).map(strip));
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, inner]) => SENT_FIELDS.has(key) && isStated(inner));
  return Object.fromEntries(
    entries.sort(byKey).map(([key, inner]) => [key, key.endsWith('_localizations') ? sortKeys(inner) : strip(inner)]),
  );
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => a.localeCompare(b);

const sortKeys = (value: unknown): unknown => Object.fromEntries(Object.entries(value ?? {}).sort(byKey));

/** Whether a field says something: Discord gives commands of a menu an empty description. */
const isStated = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  value !== false &&
  value !== '' &&
  !(Array.isArray(value) && value.length === 0);
