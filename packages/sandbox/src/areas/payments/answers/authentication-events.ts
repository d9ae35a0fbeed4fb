import type { World } from '../../../world.js';
import { entitiesOf } from '../entities.js';
import type { PaymentRecord } from '../payment.js';
import { uuid } from './reference-numbers.js';
import { authenticationView } from './three-ds-views.js';

/** The events of the source `authentication`. */
export type AuthenticationEventType =
  | 'authentication_started'
  | 'authentication_approved'
  | 'authentication_attempted'
  | 'authentication_failed'
  | 'authentication_expired';

/** What is told of an authentication, whether it is part of a payment or a session of its own. */
export interface AuthenticationFacts {
  /** `sid_…` */
  sessionId: string;
  paymentId?: string;
  processingChannelId: string;
  /** Ids of the entities that it belongs to. */
  entities: readonly string[];
  /** Minor units. */
  amount: number;
  currency: string;
  reference?: string;
  authenticationType: string;
  challengeIndicator?: string;
  scheme: string;
  challenged: boolean;
  exemption: string;
  responseCode?: string;
  statusReason?: string;
  eci?: string;
  xid?: string;
}

/** Tells how an authentication goes. Amounts are texts here. [docs event types authentication_approved, 2024-09-04] */
export function emitAuthentication(world: World, type: AuthenticationEventType, facts: AuthenticationFacts): void {
  world.emit({
    source: 'authentication',
    type,
    subject: facts.sessionId,
    processingChannel: facts.processingChannelId,
    entities: facts.entities,
    data: {
      ...(type !== 'authentication_started' && resultIn(type, facts)),
      session_id: facts.sessionId,
      amount: String(facts.amount),
      currency: facts.currency,
      type: facts.authenticationType,
      response_code: facts.responseCode,
      challenge_indicator: facts.challengeIndicator ?? 'no_preference',
      protocol_version: '2.2.0',
      scheme: facts.scheme,
      payment_id: facts.paymentId,
      reference: facts.reference,
    },
  });
}

function resultIn(type: AuthenticationEventType, facts: AuthenticationFacts): object {
  return {
    ...reasonOf(type, facts),
    eci: facts.eci,
    xid: facts.xid,
    challenged: facts.challenged,
    acs_challenged_mandated: facts.challenged,
    exemption_applied: facts.exemption,
    experience: '3ds',
    '3ds_transaction_id': uuid('3ds transaction', facts.sessionId),
    ds_transaction_id: uuid('ds transaction', facts.sessionId),
    acs_transaction_id: uuid('acs transaction', facts.sessionId),
  };
}

/** Why there is no proof. The words for an issuer that says no are inferred. */
function reasonOf(type: AuthenticationEventType, { responseCode = 'U', statusReason }: AuthenticationFacts): object {
  const reason =
    type === 'authentication_expired' ? expired : type === 'authentication_failed' ? failures[responseCode] : undefined;
  return reason ? { ...reason, transaction_status_reason: statusReason } : {};
}

const expired = { reason: 'ChallengeExpired', reason_description: 'ACS timed out' };

const failures: Readonly<Record<string, { reason: string; reason_description: string }>> = {
  U: { reason: 'Unavailable', reason_description: 'Authentication Unavailable' },
  N: { reason: 'Declined', reason_description: 'Authentication Declined' },
  R: { reason: 'Rejected', reason_description: 'Authentication Rejected' },
};

/** Tells how 3D Secure goes within a payment. */
export function emitAuthenticationOfPayment(world: World, record: PaymentRecord, type: AuthenticationEventType): void {
  const { sessionId, authentication } = record;
  if (sessionId === undefined || !authentication) return;
  const { result, challenged } = authentication;
  emitAuthentication(world, type, {
    sessionId,
    paymentId: record.id,
    processingChannelId: record.processingChannelId,
    entities: entitiesOf(record),
    amount: record.amountRequested,
    currency: record.currency,
    reference: record.echo.reference,
    authenticationType: 'regular',
    challengeIndicator: authentication.challengeIndicator,
    scheme: record.card?.facts.scheme.toLowerCase() ?? '',
    challenged,
    exemption: authentication.exemption,
    responseCode: result === 'error' ? undefined : result,
    statusReason: `${challenged ? 'rreq' : 'ares'}_${result === 'error' ? 'error' : 'status'}`,
    eci: authentication.eci,
    xid: authenticationView(authentication, record.id)?.['xid'] as string | undefined,
  });
}
