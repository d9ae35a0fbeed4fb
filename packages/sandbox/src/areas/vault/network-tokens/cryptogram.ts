import { createHash } from 'node:crypto';
import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { networkTokenAt } from './read.js';

/** A cryptogram for one payment, and the indicator that goes with it. */
export interface Cryptogram {
  /** Twenty bytes in Base64. */
  cryptogram: string;
  eci: string;
}

/** Another cryptogram each time: one is good for a single payment. */
export function newCryptogram(world: World): Cryptogram {
  const bytes = createHash('sha256').update(world.ids.next('cryptogram')).digest().subarray(0, 20);
  // The documented answer has 7. [OPS]
  return { cryptogram: bytes.toString('base64'), eci: '7' };
}

/** `POST /network-tokens/{network_token_id}/cryptograms`: only an active token has any; the code is inferred. */
export function requestCryptogram(world: World, call: Call): Reply {
  const { id, state } = networkTokenAt(world, call);
  if (state !== 'active') throw new Refusal(422, ['token_invalid']);
  const token = `${call.baseUrl}/network-tokens/${id}`;
  return {
    status: 201,
    body: {
      ...newCryptogram(world),
      _links: { self: { href: `${token}/cryptograms` }, 'network-token': { href: token } },
    },
  };
}
