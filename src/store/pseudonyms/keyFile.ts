import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

const NAME = 'pseudonym.key';

/** Reads the key of `dataDir`; returns null if there is none, or none that can be used. */
export function readKeyFile(dataDir: string): string | null {
  const file = join(dataDir, NAME);
  try {
    const key = readFileSync(file, 'utf8').trim();
    chmodSync(file, 0o600);
    return /^\S{32,}$/u.test(key) ? key : null;
  } catch {
    return null;
  }
}

/** Makes a key the one of `dataDir`, whatever was there. Throws the system's error if it cannot be written. */
export function writeKeyFile(dataDir: string, key: string): void {
  putKey(dataDir, key, renameSync);
}

/**
 * Creates a random key unless another process was faster, and returns the one that is there now. Throws the system's error
 * if it cannot be written.
 */
export function createKeyFile(dataDir: string): string {
  const key = randomBytes(32).toString('hex');
  try {
    putKey(dataDir, key, linkSync);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const found = readKeyFile(dataDir);
    if (found !== null) return found;
    writeKeyFile(dataDir, key);
  }
  return readKeyFile(dataDir) ?? key;
}

/** Writes the key beside its place and puts it there in one step, so that nobody reads half of it. */
function putKey(dataDir: string, key: string, put: (from: string, to: string) => void): void {
  mkdirSync(dataDir, { recursive: true });
  const written = join(dataDir, `${NAME}.${randomBytes(6).toString('hex')}`);
  try {
    const file = openSync(written, 'wx', 0o600);
    try {
      writeSync(file, `${key}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    put(written, join(dataDir, NAME));
  } finally {
    rmSync(written, { force: true });
  }
}
