// A sandbox in a process of its own, which tells on request how much CPU time and memory it has used.
import { startSandbox } from '@cko/sandbox';

const sandbox = await startSandbox();
process.send({ url: sandbox.url, secretKey: sandbox.credentials.secretKey });

process.on('message', (question) => {
  if (question === 'collect') globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  process.send({ cpuSeconds: (user + system) / 1e6, rssMegabytes: rss / 1e6, heapMegabytes: heapUsed / 1e6 });
});
process.once('disconnect', () => process.exit());
