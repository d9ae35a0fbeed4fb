import type { Call, Reply } from '../../area.js';
import { referenceAccount } from '../../reference-account.js';
import { timeOf } from '../../times.js';
import type { World } from '../../world.js';
import { disputesOf, type DisputeRecord } from './dispute.js';
import { paymentFacts } from './payment-facts.js';
import { disputeSummary } from './views.js';

/** `GET /disputes`, last modified first [OPS]; the answer repeats what was asked for. [R22] */
export function listDisputes(world: World, call: Call): Reply {
  const { query } = call;
  const limit = Number(query['limit'] ?? 50);
  const skip = Number(query['skip'] ?? 0);
  const found = disputesOf(world)
    .newest()
    .filter((dispute) => fits(world, dispute, query))
    .sort((one, other) => other.lastUpdate.getTime() - one.lastUpdate.getTime());
  const data = found.slice(skip, skip + limit).map((dispute) => disputeSummary(world, call.baseUrl, dispute));
  return { status: 200, body: { ...echo(query), limit, skip, total_count: found.length, data } };
}

function echo({ this_channel_only: thisChannelOnly, ...query }: Call['query']): object {
  return { ...query, ...(thisChannelOnly !== undefined && { this_channel_only: thisChannelOnly === 'true' }) };
}

/** What nothing here has a value for, such as a segment, finds nothing. Every key is good for all channels. */
function fits(world: World, dispute: DisputeRecord, query: Call['query']): boolean {
  const facts = paymentFacts(world, dispute);
  const values: Record<string, readonly (string | undefined)[]> = {
    id: [dispute.id],
    statuses: [dispute.status],
    payment_id: [dispute.paymentId],
    payment_reference: [facts.reference],
    payment_arn: [facts.arn],
    processing_channel_ids: [facts.processingChannelId],
    entity_ids: [referenceAccount.entity],
    sub_entity_ids: facts.subEntities,
    segment_ids: [],
    payment_mcc: [],
  };
  return isWithin(dispute, query) && Object.entries(values).every(([name, known]) => isAmong(query[name], known));
}

/** `from` and `to` are about the last update. [R22] */
function isWithin({ lastUpdate }: DisputeRecord, { from, to }: Call['query']): boolean {
  const time = lastUpdate.getTime();
  return (from === undefined || time >= timeOf(from)) && (to === undefined || time <= timeOf(to));
}

/** Lists are separated by commas. */
function isAmong(asked: string | undefined, known: readonly (string | undefined)[]): boolean {
  return asked === undefined || asked.split(',').some((value) => known.includes(value));
}
