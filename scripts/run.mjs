// What `npm start` and `npm test` go through. Node and npm are all that a machine needs: this installs the rest.
import { readFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './child-process.mjs';
import { installDependencies, requireNode } from './set-up.mjs';
import { clearTestResults, reportTestResults } from './test-results.mjs';

const commands = { start, test };

/** Builds what the tour imports, silently when there is nothing to do, and gives the terminal to the tour. */
async function start(args) {
  const notice = setTimeout(() => console.log('building …'), 1000);
  const build = await run('turbo', ['run', 'build', '--filter=examples^...', '--output-logs=errors-only'], 'capture');
  clearTimeout(notice);
  if (build.code !== 0) {
    console.error(build.output);
    return build.code;
  }
  return (await run(process.execPath, ['--import', 'tsx', 'examples/tour/main.ts', ...args])).code;
}

/** Runs every check of the repository; `args` go to turbo, so `--filter=@cko/core` narrows it. */
async function test(args) {
  clearTestResults();
  const tasks = ['build', 'typecheck', 'lint', 'unused', 'format:check', 'test'];
  const options = ['--continue=dependencies-successful', '--output-logs=errors-only'];
  const { code } = await run('turbo', ['run', ...tasks, ...options, ...args]);
  reportTestResults();
  return code;
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const [name, ...args] = process.argv.slice(2);

requireNode(manifest.engines.node);
process.env.PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
process.env.TURBO_TELEMETRY_DISABLED = '1';
if (!process.stdout.isTTY) process.env.NO_COLOR ??= '1';

process.exitCode = (await installDependencies(manifest.packageManager)) || (await commands[name](args));
