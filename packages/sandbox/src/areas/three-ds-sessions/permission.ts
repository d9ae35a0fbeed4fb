import type { Call } from '../../area.js';
import { Refusal } from '../../refusal.js';
import type { World } from '../../world.js';
import { findSession, type SessionRecord } from './record.js';

/** The session that the path names, if the caller may act on it: the secret of another session may not (inferred). */
export function sessionOfCall(world: World, { caller, path }: Call): SessionRecord {
  const session = findSession(world, path.id);
  if (caller?.kind === 'session' && caller.sessionId !== session.id) throw new Refusal(403);
  return session;
}

/**
 * Refuses an access token without the scope of the channel, `sessions:browser` or `sessions:app` [R22]. That a request
 * of the merchant alone goes with either is inferred.
 */
export function requireScope({ caller }: Call, channel: string | undefined): void {
  if (caller?.kind !== 'token' || (channel !== 'browser' && channel !== 'app')) return;
  if (!caller.scopes.includes(`sessions:${channel}`)) throw new Refusal(403);
}

/** What the state of a session does not allow. [GO sessions_test.go] */
export function notAllowedNow(): Refusal {
  return new Refusal(403, ['update_not_allowed_due_to_state'], 'operation_not_allowed');
}
