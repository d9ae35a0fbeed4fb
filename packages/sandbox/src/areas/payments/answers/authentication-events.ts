import type { World } from '../../../world.js';
import type { PaymentRecord } from '../payment.js';

/** Tells how 3D Secure goes within a payment. The fields of the event are inferred. [docs event types] */
export function emitAuthenticationEvent(world: World, record: PaymentRecord, type: string): void {
  const { sessionId, authentication, baseUrl } = record;
  if (sessionId === undefined) return;
  world.emit({
    source: 'authentication',
    type,
    subject: sessionId,
    processingChannel: record.processingChannelId,
    data: {
      id: sessionId,
      status: statuses[type],
      amount: record.amountRequested,
      currency: record.currency,
      reference: record.echo.reference,
      scheme: record.card?.facts.scheme.toLowerCase(),
      eci: authentication?.eci,
      xid: authentication?.xid,
      processing_channel_id: record.processingChannelId,
    },
    links: { payment: { href: `${baseUrl}/payments/${sessionId}` } },
  });
}

const statuses: Readonly<Record<string, string>> = {
  authentication_started: 'pending',
  authentication_approved: 'approved',
  authentication_attempted: 'attempted',
  authentication_failed: 'declined',
  authentication_expired: 'expired',
};
