// Runs every comparison: rounds alternate between the clients, so that whatever else the machine does hits both alike,
// and the median round counts.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { bundleHandlers, environmentOf, startSecretsManager } from './gateway-handlers.mjs';

const ours = '@cko/payments';
const official = 'checkout-sdk-node';
const rounds = { throughput: 5, start: 15 };

/** Starts a child process and gives what it first sends. */
async function ask(file, args = [], options = {}) {
  const child = fork(new URL(file, import.meta.url), args.map(String), options);
  const [answer] = await once(child, 'message');
  if (file !== 'server.mjs') await once(child, 'exit');
  return { answer, child };
}

async function compare(count, measure) {
  const results = { [ours]: [], [official]: [] };
  for (let round = 0; round < count; round++) {
    for (const name of [ours, official]) results[name].push(await measure(name));
  }
  return results;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function report(title, results, pick, unit, target) {
  const [a, b] = [ours, official].map((name) => median(results[name].map(pick)));
  const ratio = a / b;
  const met = target(ratio) ? 'met' : 'MISSED';
  console.log(
    `${title.padEnd(36)} ${a.toFixed(1).padStart(10)} ${b.toFixed(1).padStart(10)} ${unit.padEnd(6)} ratio ${ratio.toFixed(2)} (${target.text}: ${met})`,
  );
}

const target = (text, test) => Object.assign(test, { text });

const { answer: port, child: server } = await ask('server.mjs');
const aws = await startSecretsManager(`sk_sbox_${'a'.repeat(26)}`);
try {
  console.log(`${''.padEnd(36)} ${ours.padStart(10)} ${official.padStart(10)}`);
  const throughput = await compare(
    rounds.throughput,
    async (name) => (await ask('throughput.mjs', [name, port, 32, 16_000])).answer,
  );
  report(
    'requests a second, 32 at a time',
    throughput,
    (r) => r.perSecond,
    '/s',
    target('at least 4', (r) => r >= 4),
  );
  report(
    'CPU time of a request',
    throughput,
    (r) => r.cpuMicroseconds,
    'µs',
    target('at most 0.25', (r) => r <= 0.25),
  );
  report(
    'resident memory afterwards',
    throughput,
    (r) => r.rssMegabytes,
    'MB',
    target('at most 1', (r) => r <= 1),
  );
  const imports = await compare(rounds.start, async (name) => (await ask('import.mjs', [name])).answer);
  report(
    'import',
    imports,
    (ms) => ms,
    'ms',
    target('at most 0.5', (r) => r <= 0.5),
  );
  const first = await compare(rounds.start, async (name) => (await ask('first-answer.mjs', [name, port])).answer);
  report(
    'process start to first answer',
    first,
    (ms) => ms,
    'ms',
    target('at most 0.65', (r) => r <= 0.65),
  );

  const bundles = await bundleHandlers(ours, official);
  // What a handler logs is not measured, and would be mixed with the table.
  const options = { env: environmentOf(aws.address().port, port), stdio: ['ignore', 'ignore', 'inherit', 'ipc'] };
  const cold = await compare(
    rounds.start,
    async (name) => (await ask('gateway-first-answer.mjs', [bundles[name]], options)).answer,
  );
  report(
    'Lambda handler, cold start to answer',
    cold,
    (ms) => ms,
    'ms',
    target('at most 0.65', (r) => r <= 0.65),
  );
} finally {
  server.kill();
  aws.close();
}
