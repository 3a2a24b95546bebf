import { execFileSync } from 'node:child_process';

/** The terminal and the page are tested as they are shipped: compiled. */
export default function setup(): void {
  execFileSync('npm', ['run', '-s', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
}
