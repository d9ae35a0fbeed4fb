import type { World } from '../../../world.js';
import { dropRequirements } from '../requirements/record.js';
import { emitEntityEvent } from './events.js';
import type { EntityRecord, EntityStatus } from './record.js';

interface Decision {
  /** Results of checks, in the order they are told. [docs event types] */
  checks: readonly string[];
  payments: boolean;
  payouts: boolean;
}

/**
 * What a status is decided by and lets a sub-entity do. A status that is not here leaves both as they are: an update
 * does not take abilities away while it is looked at. [OPS, docs platforms] That a restricted one takes payments but is
 * not paid out is inferred.
 */
const decisions: Partial<Record<EntityStatus, Decision>> = {
  active: { checks: ['vmss_passed', 'match_passed', 'full_dd_passed'], payments: true, payouts: true },
  restricted: { checks: [], payments: true, payouts: false },
  rejected: { checks: ['vmss_passed', 'match_passed', 'full_dd_failed'], payments: false, payouts: false },
  inactive: { checks: [], payments: false, payouts: false },
};

/** Puts a sub-entity into a status, with all that follows from it. Checks under way are overtaken. */
export function decide(world: World, entity: EntityRecord, status: EntityStatus): void {
  entity.decisions += 1;
  const decision = decisions[status];
  if (decision) {
    for (const check of decision.checks) emitEntityEvent(world, entity, check);
    setCapability(world, entity, 'payments', decision.payments);
    setCapability(world, entity, 'payouts', decision.payouts);
  }
  // Nothing is left to ask of a sub-entity that passed (inferred).
  if (status === 'active') dropRequirements(world, entity);
  if (entity.status === status) return;
  entity.status = status;
  emitEntityEvent(world, entity, 'status_changed', { data: { status } });
}

/** A failure is told even of what was off before; that it is on, only when it was not. [docs event types; inferred] */
function setCapability(world: World, entity: EntityRecord, name: 'payments' | 'payouts', enabled: boolean): void {
  const capability = entity.capabilities[name];
  const isTold = !enabled || !capability.enabled;
  capability.enabled = enabled;
  if (isTold) emitEntityEvent(world, entity, `${name}_${enabled ? 'enabled' : 'disabled'}`);
}
