import { type Finding, failure, ok } from '../../../base/findings/Finding.ts';
import { type Config, ConfigError, readConfig } from '../../../config.ts';
import { examineStore } from '../../../store/keeping/examineStore.ts';
import { examineEncoder } from '../doctor/examineEncoder.ts';
import { examineData, examineKnowledge } from '../doctor/examineFolders.ts';
import type { Io } from '../io.ts';
import type { Arguments } from '../types.ts';

/**
 * `doctor`: checks everything the bot needs, and writes a line for each with what to do. It changes nothing.
 * @returns the exit code: 1 if something keeps the bot from working
 */
export async function doctor(_: Arguments, io: Io): Promise<number> {
  const findings: Finding[] = [];
  const say = (found: Finding): void => {
    findings.push(found);
    io.stdout.write(`${found.state.padEnd(8)} ${found.about.padEnd(12)} ${found.text}\n`);
  };
  let config: Config;
  try {
    config = readConfig(io.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const line of error.message.split('\n')) say(failure('settings', line));
    return 1;
  }
  say(ok('settings', 'every variable can be read'));
  const { knowledgeDir, dataDir, databaseUrl, encoderDir, discordToken: token } = config;
  say(await examineKnowledge(knowledgeDir, dataDir, io.read));
  say(await examineData(dataDir));
  say(await examineStore(dataDir, databaseUrl));
  say(await examineEncoder(encoderDir));
  if (token === null) say(ok('Discord', 'no DISCORD_TOKEN is set: the page serves alone'));
  else {
    const { examineDiscord } = await import('../../discord/doctor/examineDiscord.ts');
    const { discordApiUrl: apiUrl, discordGuildId: guildId, discordHomeId: homeId, readsPosts } = config;
    for (const found of await examineDiscord({ token, apiUrl, guildId, homeId, readsPosts }, io.now)) say(found);
  }
  return findings.some(({ state }) => state === 'failure') ? 1 : 0;
}
