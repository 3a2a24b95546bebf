/** Prints the ten test files that took longest, from the JSON report of Vitest: `node scripts/printSlowestFiles.js report.json`. */
import { readFileSync } from 'node:fs';

const COUNT = 10;

const { testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const files = testResults
  .map(({ name, startTime, endTime }) => ({
    name: name.slice(name.lastIndexOf('/test/') + 1),
    ms: endTime - startTime,
  }))
  .sort((a, b) => b.ms - a.ms)
  .slice(0, COUNT);
console.log(`The ${files.length} slowest test files:`);
for (const { name, ms } of files) console.log(`${(ms / 1000).toFixed(1).padStart(6)} s  ${name}`);
