// Tries the image: `node scripts/checkImage.js`. With a container runtime it builds and starts it. Without one it carries out the
// Dockerfile's steps in empty folders, as root, and starts the result as an ordinary user who can write to /data alone.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const NOBODY = 65_534;
const PORT = '19464';
const succeeds = (command, args) => {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Returns the Dockerfile's instructions; lines that end with a backslash go on. */
const readInstructions = () =>
  readFileSync('Dockerfile', 'utf8')
    .replace(/^#.*\n/gmu, '')
    .replace(/\\\n\s*/gu, ' ')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(/ (.*)/su).slice(0, 2));

function carryOut(root) {
  const stages = new Map();
  const ignored = readFileSync('.dockerignore', 'utf8').trim().split('\n');
  const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
  let stage = '';
  let [workdir, env, command, health] = ['', {}, [], []];
  const inside = (path) => join(stage, path.startsWith('/') ? path : join(workdir, path));
  for (const [instruction, rest] of readInstructions()) {
    if (instruction === 'FROM') {
      stage = mkdtempSync(join(root, 'stage-'));
      stages.set(/ AS (\w+)/u.exec(rest)?.[1] ?? 'last', stage);
      [workdir, env] = ['', {}];
    } else if (instruction === 'WORKDIR') {
      workdir = rest;
      mkdirSync(inside('.'), { recursive: true });
    } else if (instruction === 'ENV') {
      env = { ...env, ...Object.fromEntries(rest.split(' ').map((one) => one.split('='))) };
    } else if (instruction === 'COPY') {
      const words = rest.split(' ');
      const from = words[0].startsWith('--from=') ? stages.get(words.shift().slice(7)) : null;
      const to = words.pop();
      for (const word of words) {
        const paths = from !== null ? [word] : word === '.' ? tracked : [word];
        for (const path of paths.filter((one) => from !== null || !ignored.includes(one.split('/')[0]))) {
          const name = from === null && word === '.' ? path : to === './' ? path.split('/').at(-1) : '';
          const target = inside(join(to, name));
          mkdirSync(dirname(target), { recursive: true });
          cpSync(from === null ? path : join(from, path), target, { recursive: true });
        }
      }
    } else if (instruction === 'RUN') {
      const local = rest.replaceAll(' /data', ` ${inside('/data')}`).replace('node:node', `${NOBODY}:${NOBODY}`);
      console.log(`RUN ${rest}`);
      execFileSync('sh', ['-ec', local], { cwd: inside('.'), stdio: ['ignore', 'ignore', 'inherit'] });
    } else if (instruction === 'CMD') command = JSON.parse(rest);
    else if (instruction === 'HEALTHCHECK') health = JSON.parse(rest.slice(rest.indexOf('[')));
  }
  return { cwd: inside('.'), env: { ...env, DATA_DIR: inside('/data'), HEALTH_PORT: PORT }, command, health };
}

function runHere() {
  const root = mkdtempSync(join(tmpdir(), 'image-'));
  chmodSync(root, 0o755);
  const { cwd, env, command, health } = carryOut(root);
  chmodSync(dirname(cwd), 0o755);
  chownSync(env.DATA_DIR, NOBODY, NOBODY);
  const size = execFileSync('du', ['-sm', dirname(cwd)], { encoding: 'utf8' }).split('\t')[0];
  const options = { cwd, env: { PATH: process.env.PATH, ...env }, uid: NOBODY, gid: NOBODY };
  const child = spawn(command[0], command.slice(1), { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
  return { child, size, check: () => execFileSync(health[0], health.slice(1), options), root };
}

const hasRuntime = succeeds('docker', ['info']);
if (hasRuntime) execFileSync('docker', ['build', '-t', 'footnote', '.'], { stdio: 'inherit' });
else console.log('There is no container runtime: the steps of the Dockerfile are carried out in empty folders.');
const { child, size, check, root } = hasRuntime
  ? {
      child: spawn('docker', ['run', '--rm', '--name', 'footnote-check', '--read-only', '--tmpfs', '/tmp', 'footnote']),
      check: () => execFileSync('docker', ['exec', 'footnote-check', 'node', '-e', '0']),
    }
  : runHere();
const deadline = setTimeout(() => child.kill('SIGKILL'), 120_000);
let said = '';
child.stdout.on('data', (text) => {
  said += text;
  if (!/^Ready: [1-9]/mu.test(said)) return;
  child.stdout.removeAllListeners('data');
  check();
  console.log(`${said.trim()}\nThe health check passes.${size ? ` The image's own files take ${size} MB.` : ''}`);
  child.kill('SIGTERM');
});
child.on('close', (code) => {
  clearTimeout(deadline);
  if (root) rmSync(root, { recursive: true });
  if (code !== 0) console.error(`It ended with ${code}: ${said}`);
  process.exitCode = code === 0 ? 0 : 1;
});
