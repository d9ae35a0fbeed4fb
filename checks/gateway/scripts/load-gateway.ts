// The gateway in a process of its own. It is sent where the sandbox is, and tells every two seconds what it weighs.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { startCheckoutGateway, type CheckoutStandIn } from 'infra/local';

/** Megabytes. */
export interface Weight {
  /** What the gateway keeps: heap and buffers after a collection. */
  kept: number;
  gateway: number;
  functions: number;
}

const [checkout] = (await once(process, 'message')) as [CheckoutStandIn];
const gateway = await startCheckoutGateway({ checkout, path: process.env['PATH'], limits: false });
process.send?.({ url: gateway.url, accessKey: gateway.accessKeys[0] });

setInterval(() => {
  globalThis.gc!();
  const { heapUsed, external, rss } = process.memoryUsage();
  const weight: Weight = { kept: (heapUsed + external) / 1e6, gateway: rss / 1e6, functions: weightOfFunctions() };
  process.send?.(weight);
}, 2_000).unref();

function weightOfFunctions(): number {
  const pids = [...gateway.functions.values()].flatMap((lambda) => lambda.pids);
  if (pids.length === 0) return 0;
  const written = execFileSync('ps', ['-o', 'rss=', '-p', pids.join(',')]).toString();
  return written.split('\n').reduce((sum, line) => sum + Number(line) / 1000, 0);
}
