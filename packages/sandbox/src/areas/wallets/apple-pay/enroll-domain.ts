import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { hostIn } from '../host.js';

/** `POST /applepay/enrollments`: 204, also for a domain that is enrolled already (inferred). [R22] */
export function enrollApplePayDomain(world: World, call: Call): Reply {
  const { domain } = call.body as { domain: string };
  const host = hostIn(domain);
  if (host === undefined) throw new Refusal(422, ['domain_invalid']);
  const domains = world.collection<{ id: string }>('apple_pay_domains');
  if (domains.get(host) === undefined) domains.add({ id: host });
  return { status: 204 };
}
