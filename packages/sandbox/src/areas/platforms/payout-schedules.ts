import type { Call, Reply } from '../../area.js';
import { Refusal, invalid } from '../../refusal.js';
import type { World } from '../../world.js';
import { openDay } from '../treasury/books/day.js';
import { findEntity, type EntityRecord } from './entities/record.js';
import { entityLinks } from './entities/views.js';
import { payoutInstrumentsOf } from './instruments/record.js';
import { schedulesOf, type ScheduleBody } from './payout-schedule-record.js';

/**
 * `PUT /accounts/entities/{id}/payout-schedules`: flat under each currency. [REF/Payout schedules] Currencies that it does
 * not name keep theirs (inferred).
 */
export function updatePayoutSchedule(world: World, call: Call): Reply {
  const entity = findEntity(world, call.path.id);
  const named = Object.entries(call.body as Record<string, ScheduleBody>);
  const read = named.map(([currency, body]) => {
    checkMinimum(body);
    return [currency, { ...body, payment_instrument_id: instrumentFor(world, entity, currency, body) }] as const;
  });
  const record = schedulesOf(world).get(entity.id) ?? schedulesOf(world).add({ id: entity.id, byCurrency: {} });
  Object.assign(record.byCurrency, Object.fromEntries(read));
  // What is available already may be due tonight.
  openDay(world);
  return { status: 200, body: { _links: entityLinks(call.baseUrl, entity) } };
}

/** `GET /accounts/entities/{id}/payout-schedules`: nested in `recurrence`, or 404 when there is none. [REF, R22] */
export function getPayoutSchedule(world: World, { path, baseUrl }: Call): Reply {
  const entity = findEntity(world, path.id);
  const record = schedulesOf(world).get(entity.id);
  if (!record) throw new Refusal(404);
  const links = entityLinks(baseUrl, entity);
  const views = Object.entries(record.byCurrency).map(([currency, { recurrence, threshold = 0, ...more }]) => {
    return [currency, { recurrence: { ...more, threshold, schedule: recurrence }, _links: links }];
  });
  return { status: 200, body: { ...Object.fromEntries(views), _links: links } };
}

/** What is to stay is nothing at least. [inferred] */
function checkMinimum({ balance_minimum = 0 }: ScheduleBody): void {
  if (balance_minimum < 0) throw invalid('balance_minimum_invalid');
}

/**
 * The verified instrument that is paid out to: the named one, else the default of the currency. That there is none is
 * `payment_source_required` [REF/Payout schedules]; the code for a named one that will not do is inferred.
 */
function instrumentFor(world: World, entity: EntityRecord, currency: string, body: ScheduleBody): string {
  const id = body.payment_instrument_id;
  const instrument = payoutInstrumentsOf(world, entity)
    .filter((known) => known.status === 'verified' && known.currency === currency)
    .find((known) => (id === undefined ? known.default : known.id === id));
  if (!instrument) throw invalid(id === undefined ? 'payment_source_required' : 'payment_instrument_id_invalid');
  return instrument.id;
}
