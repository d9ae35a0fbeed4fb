import type { Call, Reply } from '../../../area.js';
import { defineJob } from '../../../jobs.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { amountAsText } from '../currencies.js';
import { findPayment, type PaymentRecord } from '../payment.js';
import { declineHeld, pay } from '../payouts/payouts.js';
import { complianceRequestsOf, type ComplianceRecord } from './record.js';

interface Answer {
  name: string;
  value: string | null;
  not_available: boolean;
}

interface AnswerBody {
  fields: { sender?: Answer[]; recipient?: Answer[] };
}

/** `GET /compliance-requests/{payment_id}`; 404 where nothing is asked. [OPS, GO] */
export function getComplianceRequest(world: World, call: Call): Reply {
  const request = requestNamed(world, call);
  return { status: 200, body: requestView(call.baseUrl, request, findPayment(world, request.id)) };
}

/**
 * `POST /compliance-requests/{payment_id}`: 202, and 409 once it was answered [OPS]. What an answer that cannot be had
 * leads to is inferred: the payout is declined. With all answers it goes on.
 */
export function respondToComplianceRequest(world: World, call: Call): Reply {
  const request = requestNamed(world, call);
  if (request.status !== 'pending') throw new Refusal(409);
  const { fields } = call.body as AnswerBody;
  const answers = [
    ...answersTo(request.fields.sender, fields.sender),
    ...answersTo(request.fields.recipient, fields.recipient),
  ];
  note(world, request, 'in_review');
  const isAnswered = answers.every(({ value, not_available }) => value !== null && !not_available);
  decideLater.after(world, world.settings.processingDelay, request, isAnswered);
  return { status: 202 };
}

const decideLater = defineJob('payments.decide_compliance', complianceRequestsOf, decide);

function decide(world: World, request: ComplianceRecord, isAnswered: boolean): void {
  note(world, request, isAnswered ? 'approved' : 'declined');
  const payment = findPayment(world, request.id);
  if (isAnswered) pay(world, payment);
  else declineHeld(world, payment);
}

function requestNamed(world: World, { path }: Call): ComplianceRecord {
  const request = complianceRequestsOf(world).get(path.payment_id ?? '');
  if (!request) throw new Refusal(404);
  return request;
}

/** The answers, one to each question; 400 for anything else (inferred). */
function answersTo(questions: { name: string }[], answers: Answer[] = []): Answer[] {
  const asked = questions.map(({ name }) => name).toSorted();
  const answered = answers.map(({ name }) => name).toSorted();
  if (asked.join() !== answered.join()) throw new Refusal(400, ['fields_invalid']);
  return answers;
}

function note(world: World, request: ComplianceRecord, status: ComplianceRecord['status']): void {
  request.status = status;
  request.lastUpdated = world.clock.now().toISOString();
}

function requestView(baseUrl: string, request: ComplianceRecord, payment: PaymentRecord): object {
  const holder = payment.destination?.['account_holder'] as { first_name?: string; last_name?: string } | undefined;
  const sender = payment.echo.sender as { first_name?: string; last_name?: string; reference?: string } | undefined;
  return {
    payment_id: request.id,
    amount: amountAsText(payment.amount, payment.currency),
    currency: payment.currency,
    recipient_name: nameOf(holder),
    sender_name: nameOf(sender),
    sender_reference: sender?.reference,
    transaction_reference: payment.echo.reference,
    payment_type: payment.kind,
    requested_on: request.requestedOn,
    last_updated: request.lastUpdated,
    status: request.status,
    fields: request.fields,
    _links: { self: { href: `${baseUrl}/compliance-requests/${request.id}` } },
  };
}

function nameOf(party: { first_name?: string; last_name?: string } | undefined): string | undefined {
  const name = [party?.first_name, party?.last_name].filter((part) => part !== undefined).join(' ');
  return name === '' ? undefined : name;
}
