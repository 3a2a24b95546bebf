import { CamelCasePlugin, Kysely, type KyselyConfig } from 'kysely';
import type { Engine } from '../database/engine.ts';
import type { Tables } from '../database/tables.ts';

/** Connects to a database at its first query; names of tables and columns are written in camel case. */
export const connect = ({ dialect }: Pick<Engine, 'dialect'>, log?: KyselyConfig['log']): Kysely<Tables> =>
  new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()], ...(log && { log }) });
