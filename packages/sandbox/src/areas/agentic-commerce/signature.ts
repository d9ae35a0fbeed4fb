import { createHmac, timingSafeEqual } from 'node:crypto';
import type { UnreadCall } from '../../area.js';
import { Refusal } from '../../refusal.js';
import type { World } from '../../world.js';

/** For how long a signature holds; a clock that is ahead by as much is put up with (inferred). [OPS] */
const tolerance = 5 * 60 * 1000;

/** Refuses a request that the platform did not sign, or not just now: 401. [OPS] */
export function refuseUnsigned(world: World, { headers, bytes = Buffer.alloc(0) }: UnreadCall): void {
  const { signature = '', timestamp = '' } = headers;
  const age = Math.abs(world.clock.now().getTime() - Date.parse(timestamp));
  // The age of what is no time is not a number, and fails this comparison too.
  const isRecent = age <= tolerance;
  if (!isRecent || !matches(signature, timestamp, bytes, world.settings.signingKey)) throw new Refusal(401);
}

/** HMAC-SHA256 in Base64 over the timestamp as it was sent, followed by the bytes of the body. [OPS] */
function matches(signature: string, timestamp: string, bytes: Buffer, key: string): boolean {
  const expected = createHmac('sha256', key).update(timestamp).update(bytes).digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
