import { eciOf, threeDsPlan, type AuthenticationResult, type ThreeDsPlan } from '../../cards/index.js';
import { defineJob } from '../../jobs.js';
import { Refusal } from '../../refusal.js';
import type { World } from '../../world.js';
import { cryptogramOfSession, eciOfSession, xidOfSession } from '../three-ds-sessions/proof.js';
import { isProven, sessionsOf, type SessionRecord, type SessionStatus } from '../three-ds-sessions/record.js';
import { emitAuthenticationOfPayment, type AuthenticationEventType } from './answers/authentication-events.js';
import { emitPaymentEvent } from './answers/events.js';
import { authorize, decline } from './authorization.js';
import type { ThreeDsBody } from './payment-body.js';
import { paymentsOf, type PaymentRecord } from './payment.js';

/** How a payment's 3D Secure authentication stands. */
export interface Authentication {
  /** Whether the payer must enter the password. */
  challenged: boolean;
  /** How it ends if the payer does as asked. */
  planned: AuthenticationResult;
  /** How it ended. */
  result?: AuthenticationResult;
  enrolled: 'Y' | 'N' | 'U';
  /** The payment went on without authentication. */
  downgraded: boolean;
  /** Whether it may, if authentication is not possible. */
  mayDowngrade: boolean;
  eci?: string;
  cryptogram?: string;
  xid?: string;
  version?: string;
  exemption: string;
  /** What the merchant wished. */
  challengeIndicator?: string;
}

/** What a request for 3D Secure leads to; a decline is told by its response code. */
export type AuthenticationStep = 'authorize' | 'redirect' | { decline: string };

const cardNotEnrolled = '20150';
const failed = '20151';
const timedOut = '20152';
const malfunction = '20153';
const required = '20154';

/** The payer's time to finish. [docs response codes] */
const timeToAuthenticate = 15 * 60 * 1000;

/** Decides how a payment is authenticated, and notes it on the record. */
export function planAuthentication(
  world: World,
  record: PaymentRecord,
  request: ThreeDsBody | undefined,
): AuthenticationStep {
  if (!request?.enabled || !record.card) return 'authorize';
  const plan = threeDsPlan(record.card.data.number, request.challenge_indicator);
  record.authentication = authenticationFor(plan, request);
  const session = sessionNamed(world, request);
  if (session) return takeOver(record, record.authentication, session);
  if (request.cryptogram !== undefined) {
    // The merchant brings the result of another provider.
    conclude(record, record.authentication, 'Y', request.eci);
    return 'authorize';
  }
  if (plan.enrolled) return 'redirect';
  if (!record.authentication.mayDowngrade) return { decline: cardNotEnrolled };
  downgrade(record, record.authentication, 'A');
  return 'authorize';
}

/** Refuses a standalone session that is not there, or that authenticated another card. [inferred] */
export function refuseForeignSession(
  world: World,
  fingerprint: string,
  request: Pick<ThreeDsBody, 'authentication_id'> | undefined,
): void {
  if (request?.authentication_id === undefined) return;
  const session = sessionNamed(world, request);
  if (session?.card.facts.fingerprint !== fingerprint) throw new Refusal(422, ['authentication_id_invalid']);
}

function sessionNamed(world: World, { authentication_id: id }: ThreeDsBody): SessionRecord | undefined {
  return id === undefined ? undefined : sessionsOf(world).get(id);
}

/** How a payment goes on with the result of a standalone session; how without a good one is inferred. */
function takeOver(record: PaymentRecord, authentication: Authentication, session: SessionRecord): AuthenticationStep {
  authentication.challenged = session.challenged;
  authentication.cryptogram = cryptogramOfSession(session);
  authentication.xid = xidOfSession(session);
  if (isProven(session)) {
    conclude(record, authentication, session.status === 'approved' ? 'Y' : 'A', eciOfSession(session));
    return 'authorize';
  }
  if (session.status === 'unavailable' && authentication.mayDowngrade) {
    downgrade(record, authentication, 'U');
    return 'authorize';
  }
  return { decline: declinesOfSessions[session.status] ?? failed };
}

const declinesOfSessions: Partial<Record<SessionStatus, string>> = {
  pending: required,
  challenged: required,
  expired: timedOut,
  unavailable: malfunction,
};

/** Gives the payer the documented time, after which the payment is declined. */
export function startAuthenticationTime(world: World, record: PaymentRecord): void {
  emitAuthenticationOfPayment(world, record, 'authentication_started');
  endAuthentication.after(world, timeToAuthenticate, record);
}

const endAuthentication = defineJob('payments.end_authentication', paymentsOf, (world, record) => {
  if (record.status !== 'Pending') return;
  emitAuthenticationOfPayment(world, record, 'authentication_expired');
  decline(world, record, timedOut);
});

/** The payer did what was asked; how that ends depends on the card. */
export function completeAuthentication(world: World, record: PaymentRecord): void {
  const { authentication } = record;
  if (!authentication || record.status !== 'Pending') return;
  const result = authentication.planned;
  conclude(record, authentication, result);
  emitAuthenticationOfPayment(world, record, eventTypes[result] ?? 'authentication_failed');
  if (result === 'Y' || result === 'A') authorize(world, record);
  else if (result === 'U' && authentication.mayDowngrade) {
    downgrade(record, authentication, 'U');
    authorize(world, record);
  } else fail(world, record, result === 'U' || result === 'error' ? malfunction : failed);
}

/** The payer gave up. */
export function abandonAuthentication(world: World, record: PaymentRecord): void {
  if (!record.authentication || record.status !== 'Pending') return;
  conclude(record, record.authentication, 'N');
  emitAuthenticationOfPayment(world, record, 'authentication_failed');
  fail(world, record, failed);
}

/** What else ends an authentication is a failure. [docs event types] */
const eventTypes: Partial<Record<AuthenticationResult, AuthenticationEventType>> = {
  Y: 'authentication_approved',
  A: 'authentication_attempted',
};

function authenticationFor(plan: ThreeDsPlan, request: ThreeDsBody): Authentication {
  return {
    challenged: plan.challenged,
    planned: plan.result,
    enrolled: plan.enrolled ? 'Y' : 'N',
    downgraded: false,
    mayDowngrade: request.attempt_n3d ?? false,
    cryptogram: request.cryptogram,
    xid: request.xid,
    version: request.version ?? '2.2.0',
    exemption: request.exemption ?? 'none',
    challengeIndicator: request.challenge_indicator,
  };
}

function conclude(
  record: PaymentRecord,
  authentication: Authentication,
  result: AuthenticationResult,
  eci?: string,
): void {
  authentication.result = result;
  authentication.eci = eci ?? eciOf(result, record.card?.facts.scheme);
  record.eci = authentication.eci;
}

function downgrade(record: PaymentRecord, authentication: Authentication, countsAs: AuthenticationResult): void {
  authentication.downgraded = true;
  authentication.challenged = false;
  record.eci = eciOf(countsAs, record.card?.facts.scheme);
}

function fail(world: World, record: PaymentRecord, responseCode: string): void {
  const action = decline(world, record, responseCode);
  emitPaymentEvent(world, record, action, 'payment_authentication_failed');
}
