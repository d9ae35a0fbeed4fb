import { setTimeout as sleep } from 'node:timers/promises';

/** Counts on while it is not frozen. */
let ticks = 0;
setInterval(() => ticks++, 5);
let calls = 0;

const moods = {
  well: () => ({ statusCode: 200, body: 'well' }),
  throw: () => {
    throw new TypeError('as asked');
  },
  exit: () => process.exit(3),
  reject: async () => {
    void Promise.reject(new RangeError('nobody waits for this'));
    await sleep(60_000);
  },
  hang: () => sleep(60_000),
  spin: () => {
    for (;;);
  },
  slow: async ({ milliseconds = 200 }) => {
    await sleep(milliseconds);
    return { statusCode: 200, body: 'slow' };
  },
  large: () => ({ statusCode: 200, body: 'x'.repeat(7 * 1024 * 1024) }),
  ticks: () => ({ statusCode: 200, body: String(ticks) }),
  say: () => {
    process.stdout.write('said by the function\n');
    process.stderr.write('and complained\n');
    return { statusCode: 200, body: '' };
  },
  text: () => 'no answer of a proxy',
  status: () => ({ statusCode: 'fine', body: '' }),
  object: () => ({ statusCode: 200, body: { not: 'text' } }),
  headers: () => ({
    statusCode: 201,
    headers: { 'Content-Type': 'text/plain', 'X-One': 1 },
    multiValueHeaders: { 'Set-Cookie': ['a=1', 'b=2'] },
    body: 'made',
  }),
  bytes: () => ({
    statusCode: 200,
    headers: { 'Content-Type': 'application/octet-stream' },
    body: Buffer.from([0, 255, 128, 10]).toString('base64'),
    isBase64Encoded: true,
  }),
};

export async function handler(event) {
  calls++;
  const { mood, ...rest } = event.body === undefined ? event : JSON.parse(event.body);
  const answer = await moods[mood](rest);
  if (typeof answer === 'object') answer.headers = { ...answer.headers, 'X-Calls': calls, 'X-Pid': process.pid };
  return answer;
}
