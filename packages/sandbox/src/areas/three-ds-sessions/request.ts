import { createHash } from 'node:crypto';
import type { Call, Reply } from '../../area.js';
import { threeDsPlan } from '../../cards/index.js';
import { Refusal } from '../../refusal.js';
import { keepSessionSecret } from '../../session-secrets.js';
import type { World } from '../../world.js';
import { browserAddressProblem } from '../payments/browser-addresses.js';
import { amountExists } from '../payments/currencies.js';
import type { SourceBody } from '../payments/payment-body.js';
import { channelOf, channelProblem } from '../payments/request-rules.js';
import { cardOf } from '../payments/sources/chosen-card.js';
import { keepCard } from '../payments/sources/instruments.js';
import { noteChannel, type ChannelDataBody } from './channel-data.js';
import { start } from './course.js';
import { requireScope } from './permission.js';
import { sessionsOf, type Completion, type SessionRecord } from './record.js';
import { acceptedView, sessionView } from './view.js';

interface SessionBody extends Record<string, unknown> {
  source: SourceBody & { scheme?: string };
  completion: Completion;
  amount?: number;
  currency: string;
  processing_channel_id?: string;
  channel_data?: ChannelDataBody;
  challenge_indicator?: string;
  authentication_type?: string;
}

/** `POST /sessions`: 201 for a session that came to the issuer at once, 202 for one that waits. [R22] */
export function createSession(world: World, call: Call): Reply {
  const body = call.body as SessionBody;
  // The hosted page is for browsers. [R22]
  requireScope(call, body.completion.type === 'hosted' ? 'browser' : body.channel_data?.channel);
  refuseBadRequest(world, body);
  const session = sessionsOf(world).add(newSession(world, call, body));
  keepSessionSecret(world, session.secret, session.id);
  if (body.channel_data) noteChannel(session, body.channel_data);
  start(world, session);
  if (session.status === 'pending') return { status: 202, body: acceptedView(session) };
  return { status: 201, body: sessionView(session, call) };
}

/** What the description cannot see. A series needs its terms and an amount [R22]; the codes are inferred. */
function refuseBadRequest(world: World, body: SessionBody): void {
  const { authentication_type: type, amount = 0 } = body;
  const isSeries = type === 'recurring' || type === 'installment';
  const codes = [
    channelProblem(world, body.processing_channel_id),
    isSeries && body[type] === undefined ? `${type}_required` : undefined,
    (isSeries && amount === 0) || !amountExists(amount, body.currency) ? 'amount_invalid' : undefined,
    ...addressProblems(body.completion),
    browserAddressProblem('callback_url', body.completion.callback_url),
  ].filter((code) => code !== undefined);
  if (codes.length > 0) throw new Refusal(422, codes);
}

/** The addresses that a cardholder's browser is sent to. */
function addressProblems(completion: Completion): (string | undefined)[] {
  if (completion.type === 'non_hosted') {
    return [browserAddressProblem('challenge_notification_url', completion.challenge_notification_url)];
  }
  return [
    browserAddressProblem('success_url', completion.success_url),
    browserAddressProblem('fail_url', completion.failure_url),
  ];
}

function newSession(world: World, call: Call, body: SessionBody): SessionRecord {
  const { source, completion, amount, currency, channel_data: _, ...echo } = body;
  // The reference's example has a card that has expired since: whether it still pays is up to the payment (inferred).
  const { card, customer, token } = cardOf(world, source);
  // A token is for one use, and the card that it led to is in the answer (inferred).
  if (token) token.used = true;
  return {
    id: world.ids.next('sid'),
    secret: newSecret(world),
    status: 'pending',
    createdOn: world.clock.now().toISOString(),
    baseUrl: call.baseUrl,
    amount: amount ?? 0,
    currency,
    processingChannelId: channelOf(world, body.processing_channel_id),
    completion,
    card: {
      facts: card.facts,
      // Every answer names an instrument, so there is one even where the card is not to be stored.
      instrumentId: card.instrumentId ?? keepCard(world, card, customer),
      plan: threeDsPlan(card.data.number, body.challenge_indicator),
    },
    echo: {
      ...echo,
      scheme: source.scheme,
      // Without an amount nothing is paid. [R22]
      authentication_category: body['authentication_category'] ?? (amount === undefined ? 'non_payment' : 'payment'),
    },
    challenged: false,
    tries: 0,
    completed: false,
  };
}

/** `sek_` and 32 bytes in Base64. [R22] */
function newSecret(world: World): string {
  return `sek_${createHash('sha256').update(world.ids.next('session secret')).digest('base64')}`;
}
