import type { Sandbox } from '@cko/sandbox';
import { sendWebhooks, startCheckoutGateway, type CheckoutGateway } from 'infra/local';
import type { BusEvent, LogListener } from 'local-gateway';

const patience = 10_000;

/** Starts the gateway that would be deployed: in front of a sandbox, and behind its webhooks. */
export async function openGateway(
  sandbox: Sandbox,
  path: string | undefined,
  onLog: LogListener,
): Promise<CheckoutGateway> {
  const gateway = await startCheckoutGateway({ checkout: sandbox, path, onLog });
  sendWebhooks(sandbox, gateway);
  return gateway;
}

/** The event of this type about this payment on the event bus, whether it has come already or is still to come. */
export async function nextEvent({ aws }: CheckoutGateway, type: string, paymentId: string): Promise<BusEvent> {
  const isWanted = (event: BusEvent) =>
    event['detail-type'] === type && (event.detail as { data?: { id?: string } }).data?.id === paymentId;
  return aws.events.first(isWanted, AbortSignal.timeout(patience)).catch(() => {
    throw new TypeError(`No ${type} came onto the bus for ${paymentId} within ${patience / 1000} s.`);
  });
}
