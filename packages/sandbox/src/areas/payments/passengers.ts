import { Refusal } from '../../refusal.js';
import type { PaymentBody } from './payment-body.js';

type Processing = PaymentBody['processing'];

/** A list of nobody is refused. This code has the whole path, unlike others. [NODE] */
export function emptyPassengersProblem(processing: Processing): string | undefined {
  const lists = passengersOf(processing);
  return problemAt(lists.findIndex((passenger) => Array.isArray(passenger) && passenger.length === 0));
}

/**
 * Hosted pages, links and contexts take one passenger, as an object, and refuse the list that is documented; a context
 * does so under a code of its own. [NODE]
 */
export function refusePassengerList(processing: Processing, code?: string): void {
  const problem = problemAt(passengersOf(processing).findIndex((passenger) => Array.isArray(passenger)));
  if (problem !== undefined) throw new Refusal(422, [code ?? problem]);
}

/** The passengers of each ticket. */
function passengersOf(processing: Processing): readonly unknown[] {
  const tickets = (processing?.['airline_data'] ?? []) as readonly { passenger?: unknown }[];
  return tickets.map(({ passenger }) => passenger);
}

function problemAt(ticket: number): string | undefined {
  return ticket < 0 ? undefined : `processing_airline_data_${ticket}_passenger_invalid`;
}
