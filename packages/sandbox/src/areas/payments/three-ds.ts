import { findTestCard, type ThreeDsBehaviour } from '../../cards/index.js';
import { defineJob } from '../../jobs.js';
import type { World } from '../../world.js';
import { emitPaymentEvent } from './answers/events.js';
import { authorize, decline } from './authorization.js';
import type { ThreeDsBody } from './payment-body.js';
import { paymentsOf, type ActionRecord, type PaymentRecord } from './payment.js';

/** How a payment's 3D Secure authentication stands. */
export interface Authentication {
  /** Whether the payer must enter the password. */
  challenged: boolean;
  /** How it ends if the payer does as asked. */
  planned: Result;
  /** How it ended. */
  result?: Result;
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
}

/** Status of the authentication response, or a failure of the scheme. */
type Result = 'Y' | 'A' | 'N' | 'U' | 'R' | 'error';

/** What a request for 3D Secure leads to. */
export type AuthenticationStep = 'authorize' | 'redirect' | 'not_enrolled';

const cardNotEnrolled = '20150';
const failed = '20151';
const timedOut = '20152';
const malfunction = '20153';

/** The payer's time to finish. [docs response codes] */
const timeToAuthenticate = 15 * 60 * 1000;

/** Decides how a payment is authenticated, and notes it on the record. */
export function planAuthentication(record: PaymentRecord, request: ThreeDsBody | undefined): AuthenticationStep {
  if (!request?.enabled || !record.card) return 'authorize';
  const behaviour = findTestCard(record.card.data.number)?.threeDs ?? 'challenge Y';
  record.authentication = authenticationFor(behaviour, request);
  if (wasDoneElsewhere(request)) {
    conclude(record, record.authentication, 'Y', request.eci);
    return 'authorize';
  }
  if (behaviour !== 'none') return 'redirect';
  if (!record.authentication.mayDowngrade) return 'not_enrolled';
  downgrade(record, record.authentication, 'A');
  return 'authorize';
}

/** Declines a card that is outside 3D Secure. */
export function declineNotEnrolled(world: World, record: PaymentRecord): ActionRecord {
  return decline(world, record, cardNotEnrolled);
}

/** Gives the payer the documented time, after which the payment is declined. */
export function startAuthenticationTime(world: World, record: PaymentRecord): void {
  endAuthentication.after(world, timeToAuthenticate, record);
}

const endAuthentication = defineJob('payments.end_authentication', paymentsOf, (world, record) => {
  if (record.status === 'Pending') decline(world, record, timedOut);
});

/** The payer did what was asked; how that ends depends on the card. */
export function completeAuthentication(world: World, record: PaymentRecord): void {
  const { authentication } = record;
  if (!authentication || record.status !== 'Pending') return;
  const result = authentication.planned;
  conclude(record, authentication, result);
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
  fail(world, record, failed);
}

function authenticationFor(behaviour: ThreeDsBehaviour, request: ThreeDsBody): Authentication {
  const [flow, planned] = behaviour.split(' ') as ['frictionless' | 'challenge' | 'none', Result | undefined];
  return {
    challenged: flow === 'challenge' || (flow === 'frictionless' && wantsChallenge(request)),
    planned: planned ?? 'U',
    enrolled: flow === 'none' ? 'N' : 'Y',
    downgraded: false,
    mayDowngrade: request.attempt_n3d ?? false,
    cryptogram: request.cryptogram,
    xid: request.xid,
    version: request.version ?? '2.2.0',
    exemption: request.exemption ?? 'none',
  };
}

/** That these two force a challenge is inferred. */
function wantsChallenge(request: ThreeDsBody): boolean {
  return ['challenge_requested', 'challenge_requested_mandate'].includes(request.challenge_indicator ?? '');
}

/** The merchant brings the result of an authentication made before. */
function wasDoneElsewhere(request: ThreeDsBody): boolean {
  return request.cryptogram !== undefined || request.authentication_id !== undefined;
}

function conclude(record: PaymentRecord, authentication: Authentication, result: Result, eci?: string): void {
  authentication.result = result;
  authentication.eci = eci ?? eciOf(result, record.card?.facts.scheme);
  record.eci = authentication.eci;
}

function downgrade(record: PaymentRecord, authentication: Authentication, countsAs: Result): void {
  authentication.downgraded = true;
  authentication.challenged = false;
  record.eci = eciOf(countsAs, record.card?.facts.scheme);
}

/** Mastercard counts from 00, the others from 05. */
function eciOf(result: Result, scheme: string | undefined): string {
  const isMastercard = scheme === 'Mastercard';
  if (result === 'Y') return isMastercard ? '02' : '05';
  if (result === 'A') return isMastercard ? '01' : '06';
  return isMastercard ? '00' : '07';
}

function fail(world: World, record: PaymentRecord, responseCode: string): void {
  const action = decline(world, record, responseCode);
  emitPaymentEvent(world, record, action, 'payment_authentication_failed');
}
