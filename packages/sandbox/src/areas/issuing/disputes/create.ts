import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import type { TransactionRecord } from '../transactions/record.js';
import { disputable, disputedAmount, presentmentOf } from './disputable.js';
import { filed, type EvidenceBody } from './evidence.js';
import { outcomeIn } from './outcome.js';
import { disputesOf, type DisputeRecord } from './record.js';
import { submitWhenReady } from './submit.js';
import { disputeView } from './view.js';

interface DisputeBody {
  transaction_id: string;
  reason: string;
  evidence?: EvidenceBody[];
  amount?: number;
  presentment_message_id?: string;
  justification?: string;
  is_ready_for_submission?: boolean;
}

/**
 * `POST /issuing/disputes`: 201 with the status `created`, or 200 with the dispute that there is already. [OPS, JAVA-M]
 * It goes to the scheme a little later, unless the request says that it is not ready.
 */
export function createIssuingDispute(world: World, { body, baseUrl }: Call): Reply {
  const request = body as DisputeBody;
  const known = openDispute(world, request.transaction_id);
  if (known) return { status: 200, body: disputeView(world, baseUrl, known) };
  const transaction = disputable(world, request.transaction_id);
  const dispute = disputesOf(world).add(newDispute(world, transaction, request));
  transaction.disputed = true;
  if (request.is_ready_for_submission !== false) submitWhenReady(world, dispute);
  return { status: 201, body: disputeView(world, baseUrl, dispute) };
}

/** A canceled dispute does not stand in the way of another. [inferred] */
function openDispute(world: World, transactionId: string): DisputeRecord | undefined {
  return disputesOf(world)
    .newest()
    .find((dispute) => dispute.transactionId === transactionId && dispute.status !== 'canceled');
}

function newDispute(world: World, transaction: TransactionRecord, request: DisputeBody): DisputeRecord {
  const presentment = presentmentOf(transaction, request.presentment_message_id);
  const amount = disputedAmount(presentment.amount, request.amount);
  const now = world.clock.now();
  return {
    id: world.ids.next('idsp'),
    transactionId: transaction.id,
    presentmentId: presentment.id,
    status: 'created',
    stage: 'chargeback',
    amount,
    currency: transaction.currency,
    reason: request.reason,
    justification: request.justification,
    evidence: filed(world, request.evidence),
    outcome: outcomeIn(request.justification),
    submissions: {},
    step: 0,
    createdOn: now,
    modifiedOn: now,
  };
}
