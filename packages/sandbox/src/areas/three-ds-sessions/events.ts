import type { World } from '../../world.js';
import type { SessionRecord } from './record.js';
import { eciOfSession, schemeName, xidOfSession } from './proof.js';

/** Tells how a session goes on. Which fields the event has is inferred. [docs event types] */
export function emitAuthenticationEvent(world: World, session: SessionRecord, type: string): void {
  const { id, status, amount, currency, processingChannelId, baseUrl } = session;
  world.emit({
    source: 'authentication',
    type,
    subject: id,
    processingChannel: processingChannelId,
    data: {
      id,
      status,
      amount,
      currency,
      reference: session.echo['reference'],
      scheme: schemeName(session),
      eci: eciOfSession(session),
      xid: xidOfSession(session),
      processing_channel_id: processingChannelId,
    },
    links: { session: { href: `${baseUrl}/sessions/${id}` } },
  });
}
