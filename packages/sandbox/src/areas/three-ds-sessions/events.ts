import { referenceAccount } from '../../reference-account.js';
import type { World } from '../../world.js';
import { emitAuthentication, type AuthenticationEventType } from '../payments/answers/authentication-events.js';
import { eciOfSession, schemeName, xidOfSession } from './proof.js';
import type { SessionRecord } from './record.js';

/** Tells how a session goes on. */
export function emitSessionEvent(world: World, session: SessionRecord, type: AuthenticationEventType): void {
  const { echo } = session;
  emitAuthentication(world, type, {
    sessionId: session.id,
    processingChannelId: session.processingChannelId,
    entities: [referenceAccount.entity],
    amount: session.amount,
    currency: session.currency,
    reference: echo['reference'] as string | undefined,
    authenticationType: (echo['authentication_type'] as string | undefined) ?? 'regular',
    challengeIndicator: echo['challenge_indicator'] as string | undefined,
    scheme: schemeName(session),
    challenged: session.challenged,
    exemption: 'none',
    responseCode: session.responseCode,
    statusReason: session.statusReason,
    eci: eciOfSession(session),
    xid: xidOfSession(session),
  });
}
