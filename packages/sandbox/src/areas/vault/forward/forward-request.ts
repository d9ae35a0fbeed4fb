import { validateHeaderName, validateHeaderValue } from 'node:http';
import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import type { DestinationRequestBody, ForwardBody } from './forward-body.js';
import { isForwardedTo } from './destinations.js';
import { forwardRequestsOf, type ForwardRecord } from './forward-record.js';
import { fillIn, placeholdersOf, type Placeholders } from './placeholders.js';
import { send, type OutgoingRequest } from './send.js';
import { signatureHeaders } from './signature.js';
import { sourceCard } from './source-card.js';

/** `POST /forward`: 200, whatever the third party says. [docs forward-stored-payment-credentials, GO] */
export async function forwardRequest(world: World, call: Call): Promise<Reply> {
  const body = call.body as ForwardBody;
  const { destination_request, reference } = body;
  const url = destinationOf(destination_request);
  const { card, token } = sourceCard(world, body.source);
  const outgoing = outgoingRequest(url, destination_request, placeholdersOf(world, card, body.network_token));
  // One use of a token is all there is. [OPS, R22]
  if (token) token.used = true;
  const record = forwardRequestsOf(world).add({
    id: newId(world),
    reference,
    destination_request: asKept(destination_request),
    created_on: world.clock.now(),
  });
  // That there is no answer to tell of when none came is inferred from the field being optional.
  record.destination_response = await send(outgoing).catch(() => undefined);
  return { status: 200, body: { request_id: record.id, destination_response: record.destination_response } };
}

/** Checkout.com forwards everywhere: that the sandbox does not is its own limit, and it says so. */
function destinationOf({ url }: DestinationRequestBody): URL {
  const destination = new URL(url);
  if (!isForwardedTo(destination))
    throw new Refusal(501, ['forward_only_to_loopback_in_sandbox'], 'sandbox_limitation');
  return destination;
}

function outgoingRequest(url: URL, request: DestinationRequestBody, values: Placeholders): OutgoingRequest {
  const { method, headers, signature } = request;
  const body = fillIn(request.body, values);
  const raw = Object.fromEntries(Object.entries(headers.raw).map(([name, value]) => [name, fillIn(value, values)]));
  refuseBadHeaders(raw);
  return { url, method, headers: { ...raw, ...signatureHeaders(signature, raw, body) }, body };
}

function refuseBadHeaders(headers: Record<string, string>): void {
  try {
    for (const [name, value] of Object.entries(headers)) {
      validateHeaderName(name);
      validateHeaderValue(name, value);
    }
  } catch {
    throw new Refusal(422, ['destination_request_headers_raw_invalid']);
  }
}

/** The id of a forwarded request, which is in capitals. [OPS] */
function newId(world: World): string {
  return `fwd_${world.ids.next('fwd').slice('fwd_'.length).toUpperCase()}`;
}

const credentials = ['authorization', 'cookie', 'proxy-authorization'];

/** The request as it is kept: with placeholders for card data and secrets, and with credentials masked. [OPS] */
function asKept({ url, method, headers, body }: DestinationRequestBody): ForwardRecord['destination_request'] {
  const shown = Object.entries(headers.raw).map(([name, value]): [string, string] => [
    name,
    credentials.includes(name.toLowerCase()) ? '***redacted***' : value,
  ]);
  return { url, method, headers: Object.fromEntries(shown), body };
}
