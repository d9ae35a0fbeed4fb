import type { Call, Reply } from '../../area.js';
import { Refusal, invalid } from '../../refusal.js';
import type { Collection } from '../../store.js';
import type { World } from '../../world.js';
import { findEntity, type EntityRecord } from './entities/record.js';
import { checkMatch, etagOf } from './etag.js';

interface RuleBody {
  type: 'rolling';
  rolling: { percentage: number; holding_duration: { weeks: number } };
  valid_from: string;
}

/** A reserve rule in the collection `reserve rules`. */
interface RuleRecord extends RuleBody {
  /** `rsv_…` */
  id: string;
  entityId: string;
  /** Counts changes, for its ETag. */
  version: number;
}

function rulesOf(world: World): Collection<RuleRecord> {
  return world.collection('reserve rules');
}

/** The rule that a sub-entity's captures are under now: of those that have begun, the one that began last (inferred). */
export function activeReserveRule(world: World, entityId: string): RuleRecord | undefined {
  const now = world.clock.now().getTime();
  return rulesOf(world)
    .newest()
    .filter((rule) => rule.entityId === entityId && Date.parse(rule.valid_from) <= now)
    .reduce<RuleRecord | undefined>(
      (last, rule) => (last && Date.parse(last.valid_from) >= Date.parse(rule.valid_from) ? last : rule),
      undefined,
    );
}

/** `POST /accounts/entities/{id}/reserve-rules`: 201. [REF/Reserve rules] */
export function createReserveRule(world: World, call: Call): Reply {
  const entity = findEntity(world, call.path.id);
  const { type, rolling, valid_from } = call.body as RuleBody;
  checkRolling(rolling);
  const rule = rulesOf(world).add({
    id: world.ids.next('rsv'),
    entityId: entity.id,
    type,
    rolling,
    valid_from,
    version: 1,
  });
  return { status: 201, headers: { etag: etagOf(rule) }, body: idOf(rule, call.baseUrl) };
}

/** `GET /accounts/entities/{id}/reserve-rules` */
export function listReserveRules(world: World, { path, baseUrl }: Call): Reply {
  const entity = findEntity(world, path.id);
  const rules = rulesOf(world)
    .newest()
    .filter(({ entityId }) => entityId === entity.id)
    .reverse();
  const data = rules.map((rule) => ruleView(rule, baseUrl));
  return { status: 200, body: { data, _links: { self: { href: addressOf(baseUrl, entity.id) } } } };
}

/** `GET /accounts/entities/{entityId}/reserve-rules/{id}`, with the ETag that an update needs. [REF/Reserve rules] */
export function getReserveRule(world: World, call: Call): Reply {
  const rule = findRule(world, findEntity(world, call.path.entityId), call.path.id);
  return { status: 200, headers: { etag: etagOf(rule) }, body: ruleView(rule, call.baseUrl) };
}

/**
 * `PUT /accounts/entities/{entityId}/reserve-rules/{id}`: 428 without `If-Match`, 412 when it is not the rule's ETag. Only
 * a rule that was never active can be changed. [REF/Reserve rules] That `valid_from` is the field to blame is inferred.
 */
export function updateReserveRule(world: World, call: Call): Reply {
  const rule = findRule(world, findEntity(world, call.path.entityId), call.path.id);
  const ifMatch = call.headers['if-match'];
  if (ifMatch === undefined) throw new Refusal(428);
  checkMatch(rule, ifMatch);
  if (new Date(rule.valid_from) <= world.clock.now()) throw invalid('valid_from_invalid');
  const { rolling, valid_from } = call.body as Omit<RuleBody, 'valid_from'> & Partial<RuleBody>;
  checkRolling(rolling);
  rule.rolling = rolling;
  rule.valid_from = valid_from ?? rule.valid_from;
  rule.version += 1;
  return { status: 200, headers: { etag: etagOf(rule) }, body: idOf(rule, call.baseUrl) };
}

/** Ten years. The reference has no limit; what is held for longer would never be seen again. [inferred] */
const mostWeeks = 520;

/**
 * A share of each payment: more than nothing, all at most (inferred; the code is that of the official clients). It is held
 * for a week at least. [inferred]
 */
function checkRolling({ percentage, holding_duration: { weeks } }: RuleBody['rolling']): void {
  if (percentage <= 0 || percentage > 100) throw invalid('percentage_invalid');
  if (weeks < 1 || weeks > mostWeeks) throw invalid('weeks_invalid');
}

function findRule(world: World, entity: EntityRecord, id: string | undefined): RuleRecord {
  const rule = rulesOf(world).get(id ?? '');
  if (rule?.entityId !== entity.id) throw new Refusal(404);
  return rule;
}

function ruleView(rule: RuleRecord, baseUrl: string): object {
  const { entityId: _, version: __, ...shown } = rule;
  return { ...shown, ...idOf(rule, baseUrl) };
}

function idOf({ id, entityId }: RuleRecord, baseUrl: string): object {
  return { id, _links: { self: { href: `${addressOf(baseUrl, entityId)}/${id}` } } };
}

function addressOf(baseUrl: string, entityId: string): string {
  return `${baseUrl}/accounts/entities/${entityId}/reserve-rules`;
}
