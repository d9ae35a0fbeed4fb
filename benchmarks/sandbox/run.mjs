// How fast the sandbox answers, how soon, and whether its memory stays flat. Its CPU time counts, not the clock on the
// wall: whatever else the machine does, and what the calling costs, is not the sandbox's.
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Caller } from './calls.mjs';

const connections = 32;
const total = Number(process.argv[2] ?? 1_000_000);

function report(title, value, unit, [limit, isMet]) {
  const figure = `${value.toFixed(1).padStart(10)} ${unit.padEnd(4)}`;
  console.log(`${title.padEnd(46)} ${figure} (${limit}: ${isMet ? 'met' : 'MISSED'})`);
}

const atLeast = (value, least) => [`at least ${least}`, value >= least];
const atMost = (value, most) => [`at most ${most}`, value <= most];

/** A sandbox in another process, with a caller of it. */
async function withSandbox(work) {
  const child = fork(new URL('served.mjs', import.meta.url), { execArgv: ['--expose-gc', ...profiling()] });
  const [credentials] = await once(child, 'message');
  const caller = new Caller(credentials, connections);
  const ask = async (question) => {
    child.send(question);
    return (await once(child, 'message'))[0];
  };
  try {
    await work(caller, ask);
  } finally {
    await caller.close();
    child.disconnect();
    await once(child, 'exit');
  }
}

/** `--profile` leaves a CPU profile of the sandbox in this folder. */
function profiling() {
  return process.argv.includes('--profile') ? ['--cpu-prof', `--cpu-prof-dir=${process.cwd()}`] : [];
}

async function throughput() {
  await withSandbox(async (caller, ask) => {
    await caller.many(5_000, () => caller.pay());
    const before = await ask('figures');
    const payments = 30_000;
    await caller.many(payments, () => caller.pay());
    const after = await ask('figures');
    const perSecond = payments / (after.cpuSeconds - before.cpuSeconds);
    report('payments a second of CPU, bodies validated', perSecond, '/s', atLeast(perSecond, 3_000));
  });
}

/** Milliseconds from starting a process of the command line to the first answer of it. */
async function firstAnswer() {
  const startedAt = performance.now();
  const command = fileURLToPath(new URL('../../packages/sandbox/dist/cli.js', import.meta.url));
  const child = spawn(process.execPath, [command, '--port', '0']);
  try {
    let said = '';
    while (!/http:\S+/.test(said)) said += (await once(child.stdout, 'data'))[0];
    await fetch(`${/http:[^\s'"]+/.exec(said)[0]}/payments`);
    return performance.now() - startedAt;
  } finally {
    child.kill();
    await once(child, 'exit');
  }
}

async function start() {
  const times = [];
  for (let round = 0; round < 9; round += 1) times.push(await firstAnswer());
  // What else runs on the machine can only add to it.
  const quickest = Math.min(...times);
  report('process start to first answer', quickest, 'ms', atMost(quickest, 400));
}

/** Requests that leave nothing behind for good: reads, refusals, and the same payment again under its key. */
async function memory() {
  await withSandbox(async (caller, ask) => {
    const { id } = await caller.pay('order 1');
    const work = [() => caller.read(id), () => caller.refuse(), () => caller.pay('order 1')];
    const tenth = total / 10;
    const settled = async (count) => {
      await caller.many(count, (nth) => work[nth % work.length]());
      return ask('collect');
    };
    const early = await settled(tenth);
    const late = await settled(total - tenth);
    const growth = late.heapMegabytes - early.heapMegabytes;
    report(`heap growth from ${tenth} to ${total} requests`, growth, 'MB', atMost(growth, 5));
    report('resident memory then', late.rssMegabytes, 'MB', atMost(late.rssMegabytes, early.rssMegabytes * 1.25));
  });
}

await throughput();
await start();
await memory();
