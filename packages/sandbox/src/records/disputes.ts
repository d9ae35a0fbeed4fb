import { disputesOf, type DisputeRecord } from '../areas/disputes/dispute.js';
import { disputeView } from '../areas/disputes/views.js';
import { recordKind } from './kind.js';
import { eventMoments } from './timeline.js';

export const disputes = recordKind<DisputeRecord>({
  all: ({ world }) => disputesOf(world).newest(),
  find: ({ world }, id) => disputesOf(world).get(id),
  summary: (_sandbox, { id, category, reasonCode, paymentId, status, amount, currency, receivedOn }) => ({
    id,
    title: `${reasonCode} ${category.replaceAll('_', ' ')}`,
    note: paymentId,
    status,
    amount,
    currency,
    at: receivedOn.toISOString(),
  }),
  detail: ({ world, url }, record) => ({
    documents: [{ title: 'Dispute', content: disputeView(world, url, record) }],
    timeline: eventMoments(world, record.id),
    actions:
      record.status === 'evidence_required'
        ? [
            {
              type: 'call',
              label: 'Accept',
              method: 'POST',
              path: `/disputes/${record.id}/accept`,
              credential: 'secret key',
              isFinal: true,
            },
          ]
        : [],
  }),
});
