// Calls the local gateway so many times a second for so many seconds, and tells what came of it:
//   pnpm --filter check-gateway load [calls a second, 500] [seconds, 60]
// Every call is signed, and goes through the gateway and a function to a sandbox. It fails unless every call was answered
// with 200, and unless memory stayed flat.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { signedHeaders, type AccessKey } from 'local-gateway';
import type { Weight } from './load-gateway.js';
import { steadyLoad } from './steady-load.js';

/**
 * The last quarter of the run may weigh this much of what the third one did. Heaps fill before that. Garbage is collected
 * before each weighing, so that what is kept for every request would show.
 */
const flat = 1.1;

const [perSecond = 500, seconds = 60] = process.argv.slice(2).map(Number);
const sandbox = start(new URL('load-sandbox.ts', import.meta.url));
const { paymentId, ...checkout } = await told<{ url: string; paymentId: string }>(sandbox);
const gateway = start(new URL('load-gateway.ts', import.meta.url));
gateway.send(checkout);
const { url, accessKey } = await told<{ url: string; accessKey: AccessKey }>(gateway);
const weights: Weight[] = [];
gateway.on('message', (weight: Weight) => void weights.push(weight));

const agent = new Agent({ keepAlive: true, maxSockets: 128 });
const paymentUrl = `${url}/payments/${paymentId}`;
// Processes are started and code is compiled before the clock runs.
await steadyLoad(50, 2, getPayment);
weights.length = 0;
const { outcomes, latencies, mostAtOnce } = await steadyLoad(perSecond, seconds, getPayment);

const at = (part: number) => `${latencies[Math.floor((latencies.length - 1) * part)]?.toFixed(1)} ms`;
print(`${perSecond} a second for ${seconds} s: ${JSON.stringify(outcomes)}, at most ${mostAtOnce} at one time`);
print(`half within ${at(0.5)}, 90 % within ${at(0.9)}, 99 % within ${at(0.99)}, all within ${at(1)}`);
const growth = Math.max(...(['kept', 'gateway', 'functions'] as const).map(report));
process.exitCode = outcomes['200'] === perSecond * seconds && growth <= flat ? 0 : 1;
agent.destroy();
for (const child of [gateway, sandbox]) child.kill();

/** Prints the weight of a part over the run, and gives the last quarter as a multiple of the third. */
function report(part: keyof Weight): number {
  const quarter = Math.floor(weights.length / 4);
  const mean = (some: readonly Weight[]) => some.reduce((sum, weight) => sum + weight[part], 0) / some.length;
  const [third, last] = [mean(weights.slice(-2 * quarter, -quarter)), mean(weights.slice(-quarter))];
  print(`memory of the ${part}: ${weights.map((weight) => weight[part].toFixed(1)).join(' ')} MB`);
  return last / third;
}

async function getPayment(): Promise<number> {
  const headers = await signedHeaders({ method: 'GET', url: paymentUrl }, { accessKey });
  return new Promise((resolve, reject) => {
    const sent = request(paymentUrl, { agent, headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', reject).end();
  });
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function start(file: URL): ChildProcess {
  return fork(file, { execArgv: ['--import', 'tsx', '--expose-gc'] });
}

async function told<Message>(child: ChildProcess): Promise<Message> {
  const [message] = (await once(child, 'message')) as [Message];
  return message;
}
