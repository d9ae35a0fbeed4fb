// Child process: sends payments through one client at a fixed concurrency and tells how fast, and at what CPU cost.
import { clients } from './clients.mjs';

const [name, port, concurrency, total] = [process.argv[2], ...process.argv.slice(3).map(Number)];
const send = await clients[name](port);

async function run(requests) {
  let left = requests;
  const worker = async () => {
    while (left-- > 0) await send();
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}

await run(Math.ceil(total / 4)); // warm up
const cpu = process.cpuUsage();
const startedAt = performance.now();
await run(total);
const seconds = (performance.now() - startedAt) / 1000;
const { user, system } = process.cpuUsage(cpu);
const { rss } = process.memoryUsage();
process.send(
  { perSecond: total / seconds, cpuMicroseconds: (user + system) / total, rssMegabytes: rss / 2 ** 20 },
  () => process.exit(),
);
