import type { Call, CreateArea, Reply } from '../../area.js';
import type { World } from '../../world.js';
import { cancelScheduledRetry } from './actions/cancellation.js';
import { capturePayment } from './actions/capture.js';
import { incrementPaymentAuthorization } from './actions/increment.js';
import { refundPayment } from './actions/refund.js';
import { reversePayment } from './actions/reversal.js';
import { voidPayment } from './actions/void.js';
import { getComplianceRequest, respondToComplianceRequest } from './compliance/operations.js';
import { getPayment, listPaymentActions } from './get.js';
import { listPayments } from './list.js';
import { alternativePages } from './pages/alternative-page.js';
import { threeDsPages } from './pages/three-ds-page.js';
import { requestPayment } from './request.js';
import { searchPayments } from './search/index.js';

/** Payments, payouts and refunds, what can be done to them, and the pages that their payers are sent through. */
export const payments: CreateArea = (world) => ({
  name: 'payments',
  inferred: [
    'requestPayment',
    'listPayments',
    'capturePayment',
    'refundPayment',
    'reversePayment',
    'voidPayment',
    'searchPayments',
  ],
  handlers: handlersIn(world, {
    requestPayment,
    listPayments,
    getPayment,
    listPaymentActions,
    incrementPaymentAuthorization,
    cancelScheduledRetry,
    capturePayment,
    refundPayment,
    reversePayment,
    voidPayment,
    searchPayments,
    getComplianceRequest,
    respondToComplianceRequest,
  }),
  pages: [...threeDsPages(world), ...alternativePages(world)],
});

function handlersIn(
  world: World,
  operations: Record<string, (world: World, call: Call) => Reply>,
): Record<string, (call: Call) => Reply> {
  return Object.fromEntries(
    Object.entries(operations).map(([operationId, run]) => [operationId, (call: Call) => run(world, call)]),
  );
}
