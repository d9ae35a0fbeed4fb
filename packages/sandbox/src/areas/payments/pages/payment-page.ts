import type { PageReply, PageRequest } from '../../../area.js';
import type { World } from '../../../world.js';
import { isKept, paymentsOf, type PaymentRecord } from '../payment.js';
import { missingPage, page } from './layout.js';
import { hasSucceeded, returnAddress } from './redirects.js';

/** Shows a page of a payment that sent its payer away; what no longer waits goes back to the merchant. */
export function paymentPage(
  world: World,
  request: PageRequest,
  show: (record: PaymentRecord) => PageReply | undefined,
): PageReply {
  const record = paymentsOf(world).get(request.path['id'] ?? '');
  if (!record?.sessionId || !isKept(world, record)) return missingPage();
  const shown = record.status === 'Pending' ? show(record) : undefined;
  return shown ?? goBack(record);
}

/** Sends the payer back, or says how it ended where the merchant gave no address. */
function goBack(record: PaymentRecord): PageReply {
  const address = returnAddress(record);
  if (address !== undefined) return { redirect: address };
  return page(
    hasSucceeded(record) ? 'Payment successful' : 'Payment not successful',
    record,
    '<p class="hint">The request named no address to return to. You can close this page.</p>',
  );
}
