import type { Call, Reply } from '../../area.js';
import type { World } from '../../world.js';
import { disputesOf, type DisputeRecord } from './dispute.js';
import { paymentFacts } from './payment-facts.js';
import { disputeSummary } from './views.js';

/** `GET /disputes`, newest first; the answer repeats what was asked for. [R22] */
export function listDisputes(world: World, call: Call): Reply {
  const { query } = call;
  const limit = Number(query['limit'] ?? 50);
  const skip = Number(query['skip'] ?? 0);
  const found = disputesOf(world)
    .newest()
    .filter((dispute) => fits(world, dispute, query));
  const data = found.slice(skip, skip + limit).map((dispute) => disputeSummary(world, call.baseUrl, dispute));
  return { status: 200, body: { ...echo(query), limit, skip, total_count: found.length, data } };
}

function echo({ this_channel_only: thisChannelOnly, ...query }: Call['query']): object {
  return { ...query, ...(thisChannelOnly !== undefined && { this_channel_only: thisChannelOnly === 'true' }) };
}

/** What nothing here has a value for, such as a sub-entity, finds nothing. Every key is good for all channels. */
function fits(world: World, dispute: DisputeRecord, query: Call['query']): boolean {
  const facts = paymentFacts(world, dispute);
  const values: Record<string, string | undefined> = {
    id: dispute.id,
    statuses: dispute.status,
    payment_id: dispute.paymentId,
    payment_reference: facts.reference,
    payment_arn: facts.arn,
    processing_channel_ids: facts.processingChannelId,
    entity_ids: undefined,
    sub_entity_ids: undefined,
    segment_ids: undefined,
    payment_mcc: undefined,
  };
  return isWithin(dispute, query) && Object.entries(values).every(([name, value]) => isAmong(query[name], value));
}

/** `from` and `to` are about the last update. [R22] */
function isWithin({ lastUpdate }: DisputeRecord, { from, to }: Call['query']): boolean {
  const time = lastUpdate.getTime();
  return (from === undefined || time >= Date.parse(from)) && (to === undefined || time <= Date.parse(to));
}

/** Lists are separated by commas. */
function isAmong(asked: string | undefined, value: string | undefined): boolean {
  return asked === undefined || (value !== undefined && asked.split(',').includes(value));
}
