import type { AuthenticationResult } from '../../cards/index.js';
import { defineJob } from '../../jobs.js';
import type { World } from '../../world.js';
import type { AuthenticationEventType } from '../payments/answers/authentication-events.js';
import { emitSessionEvent } from './events.js';
import { isWaiting, sessionsOf, type SessionRecord, type SessionStatus } from './record.js';

/** The cardholder's time to finish; documented for payments [docs response codes], for sessions inferred. */
const timeToAuthenticate = 15 * 60 * 1000;

const statuses: Record<AuthenticationResult, SessionStatus> = {
  Y: 'approved',
  A: 'attempted',
  N: 'declined',
  U: 'unavailable',
  R: 'rejected',
  error: 'unavailable',
};

/** Begins a session: what it was told may be enough for the issuer already. */
export function start(world: World, session: SessionRecord): void {
  emitSessionEvent(world, session, 'authentication_started');
  expireLater.after(world, timeToAuthenticate, session);
  if (session.completion.type === 'non_hosted') proceed(world, session);
}

/** Goes to the issuer as soon as everything it wants to know is there. */
export function proceed(world: World, session: SessionRecord): void {
  if (session.status !== 'pending' || session.channel === undefined) return;
  if (session.channel === 'browser' && session.methodCompletion === undefined) return;
  if (!canBeAsked(session)) conclude(world, session, 'U');
  else if (session.card.plan.challenged) {
    session.status = 'challenged';
    session.challenged = true;
    session.responseCode = 'C';
  } else conclude(world, session, session.card.plan.result);
}

/**
 * Without a cardholder there is no answer [JAVA, a test that is switched off]; nor is there one for an app whose data
 * is not encrypted for the directory server [JAVA, GO], or for a card outside 3D Secure (inferred).
 */
function canBeAsked({ channel, deviceIsReadable, card }: SessionRecord): boolean {
  return card.plan.enrolled && (channel === 'browser' || (channel === 'app' && deviceIsReadable === true));
}

/** Whether it came to an answer of the issuer's own, a challenge included. */
export function answeredByIssuer(session: SessionRecord): boolean {
  return canBeAsked(session) && (session.responseCode !== undefined || session.challenged);
}

/** The cardholder passed the challenge; how that ends depends on the card. */
export function passChallenge(world: World, session: SessionRecord): void {
  if (session.status === 'challenged') conclude(world, session, session.card.plan.result);
}

/** The cardholder gave up, or the merchant goes on without them. */
export function abandonChallenge(world: World, session: SessionRecord): void {
  if (session.status !== 'challenged') return;
  session.cancelReason = 'cardholder_cancel';
  session.statusReason = 'rreq_status';
  session.responseCode = 'N';
  end(world, session, 'challenge_abandoned');
}

function conclude(world: World, session: SessionRecord, result: AuthenticationResult): void {
  const message = session.challenged ? 'rreq' : 'ares';
  session.statusReason = `${message}_${result === 'error' ? 'error' : 'status'}`;
  session.responseCode = result === 'error' ? undefined : result;
  end(world, session, statuses[result]);
}

const expireLater = defineJob('sessions.expire', sessionsOf, expire);

function expire(world: World, session: SessionRecord): void {
  if (!isWaiting(session)) return;
  if (session.challenged) {
    session.cancelReason = 'transaction_timed_out';
    session.statusReason = 'rreq_status';
    session.responseCode = 'N';
  }
  end(world, session, 'expired');
}

/** A hosted session is over with its result; any other once the merchant has completed it. */
function end(world: World, session: SessionRecord, status: SessionStatus): void {
  session.status = status;
  session.completed = session.completion.type === 'hosted';
  emitSessionEvent(world, session, eventTypes[status] ?? 'authentication_failed');
}

/** The event that tells of each end; any other is a failure. [docs event types] */
const eventTypes: Partial<Record<SessionStatus, AuthenticationEventType>> = {
  approved: 'authentication_approved',
  attempted: 'authentication_attempted',
  expired: 'authentication_expired',
};
