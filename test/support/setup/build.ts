import { execFileSync } from 'node:child_process';
import { once } from './once.ts';

/** Builds `dist/`: the terminal and the page are tested as they ship. */
export default function setup(): void {
  once('build', () => {
    execFileSync('npm', ['run', '-s', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
  });
}
