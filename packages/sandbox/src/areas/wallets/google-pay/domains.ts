import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { hostIn } from '../host.js';
import { findEnrollment } from './enrollment.js';

/** `POST /googlepay/enrollments/{entity_id}/domain`: 204, also for a domain that is there already (inferred). */
export function registerGooglePayDomain(world: World, call: Call): Reply {
  const { domains } = findEnrollment(world, call.path.entity_id);
  const { web_domain } = call.body as { web_domain: string };
  const host = hostIn(web_domain);
  if (host === undefined) throw new Refusal(422, ['web_domain_invalid']);
  if (!domains.includes(host)) domains.push(host);
  return { status: 204 };
}

/** `GET /googlepay/enrollments/{entity_id}/domains` */
export function listGooglePayDomains(world: World, call: Call): Reply {
  const { domains } = findEnrollment(world, call.path.entity_id);
  return { status: 200, body: { domains: [...domains] } };
}
