import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { findToken } from '../../payments/sources/tokens.js';
import { findEntity, type EntityRecord } from '../entities/record.js';
import { checkMatch, etagOf } from '../etag.js';
import {
  findPayoutInstrument,
  makeDefault,
  payoutInstrumentRecords,
  payoutInstrumentsOf,
  type PayoutInstrumentRecord,
} from './record.js';
import { emitInstrumentEvent, verifyLater } from './verification.js';

interface InstrumentBody {
  label: string;
  type: string;
  currency: string;
  country?: string;
  default?: boolean;
  document?: { type?: string; file_id?: string };
  instrument_details: { token?: string };
}

/** `POST /accounts/entities/{id}/payment-instruments`: 201, and pending until it is verified. [OPS, R22] */
export function createEntityPaymentInstrument(world: World, call: Call): Reply {
  const entity = findEntity(world, call.path.id);
  const { instrument_details, default: isDefault = false, ...body } = call.body as InstrumentBody;
  const { token } = instrument_details;
  if (token !== undefined) findToken(world, token).used = true;
  const instrument = payoutInstrumentRecords(world).add({
    id: world.ids.next('ppi'),
    entityId: entity.id,
    label: body.label,
    type: body.type,
    currency: body.currency,
    ...(body.country && { country: body.country }),
    ...(body.document && { document: body.document }),
    default: isDefault,
    status: 'pending',
    version: 1,
  });
  if (isDefault) makeDefault(world, entity, instrument);
  emitInstrumentEvent(world, entity, instrument, 'payment_instrument_created');
  verifyLater(world, instrument);
  return { status: 201, body: idOf(entity, instrument, call.baseUrl) };
}

/** `GET /accounts/entities/{id}/payment-instruments`, of one status if the query names one. */
export function listEntityPaymentInstruments(world: World, { path, query, baseUrl }: Call): Reply {
  const entity = findEntity(world, path.id);
  const data = payoutInstrumentsOf(world, entity)
    .filter(({ status }) => query.status === undefined || query.status === status)
    .map((instrument) => instrumentView(entity, instrument, baseUrl));
  return { status: 200, body: { data, _links: { self: { href: addressOf(baseUrl, entity) } } } };
}

/** `GET /accounts/entities/{entityId}/payment-instruments/{id}` */
export function getEntityPaymentInstrument(world: World, { path, baseUrl }: Call): Reply {
  const entity = findEntity(world, path.entityId);
  const instrument = findPayoutInstrument(world, entity, path.id);
  return {
    status: 200,
    // That it has one is inferred from the update's `If-Match`.
    headers: { etag: etagOf(instrument) },
    body: instrumentView(entity, instrument, baseUrl),
  };
}

/** `PATCH /accounts/entities/{entityId}/payment-instruments/{id}` changes its label, or makes it the default. [OPS] */
export function updateEntityPaymentInstrument(world: World, call: Call): Reply {
  const entity = findEntity(world, call.path.entityId);
  const instrument = findPayoutInstrument(world, entity, call.path.id);
  const ifMatch = call.headers['if-match'];
  if (ifMatch !== undefined) checkMatch(instrument, ifMatch);
  const body = (call.body ?? {}) as Partial<Pick<InstrumentBody, 'label' | 'default'>>;
  instrument.label = body.label ?? instrument.label;
  if (body.default) makeDefault(world, entity, instrument);
  else instrument.default = body.default ?? instrument.default;
  instrument.version += 1;
  return { status: 200, body: idOf(entity, instrument, call.baseUrl) };
}

function instrumentView(entity: EntityRecord, instrument: PayoutInstrumentRecord, baseUrl: string): object {
  const { entityId: _, version: __, instrumentId, ...shown } = instrument;
  return {
    ...shown,
    ...(instrumentId !== undefined && { instrument_id: instrumentId }),
    ...idOf(entity, instrument, baseUrl),
  };
}

function idOf(entity: EntityRecord, { id }: PayoutInstrumentRecord, baseUrl: string): object {
  return { id, _links: { self: { href: `${addressOf(baseUrl, entity)}/${id}` } } };
}

function addressOf(baseUrl: string, { id }: EntityRecord): string {
  return `${baseUrl}/accounts/entities/${id}/payment-instruments`;
}
