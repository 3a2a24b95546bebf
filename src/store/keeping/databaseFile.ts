import { join } from 'node:path';

/** Path of the embedded database. */
export const databaseFile = (dataDir: string): string => join(dataDir, 'footnote.db');
