import type { World } from '../../../world.js';
import type { CardRecord } from '../cards/record.js';
import type { TransactionRecord } from '../transactions/record.js';
import { controlGroupsOf, controlsOf, on, type ControlGroupRecord, type ControlRecord } from './record.js';
import { counts, remaining } from './velocity.js';

/** What a merchant asks of a card. */
export interface Purchase {
  /** Minor units. */
  amount: number;
  merchant: TransactionRecord['merchant'];
}

/**
 * Why the controls of a card decline a purchase; undefined when they let it pass. Those of the card, its product and
 * its profiles are all looked at, and any of them declines. [docs issuing] The reason `velocity_reached` is documented;
 * the names of the others are inferred.
 */
export function reasonOfControls(world: World, card: CardRecord, purchase: Purchase): string | undefined {
  const owners = [card.id, card.productId, ...card.profiles];
  const reasons = owners.flatMap((owner) => {
    const groups = on(controlGroupsOf(world), owner);
    return [
      reasonOf(world, card, on(controlsOf(world), owner), purchase),
      ...groups.map((group) => reasonOfGroup(world, card, group, purchase)),
    ];
  });
  return reasons.find((reason) => reason !== undefined);
}

/** What a control limits, and since when. */
type Rule = Pick<ControlRecord, 'limit' | 'turn'>;

/** A group declines when all of its controls would, or when any would. [docs issuing] */
function reasonOfGroup(
  world: World,
  card: CardRecord,
  { controls, failIf, turn }: ControlGroupRecord,
  purchase: Purchase,
): string | undefined {
  const reasons = controls.map((limit) => reasonOf(world, card, [{ limit, turn }], purchase));
  if (failIf === 'all_fail' && reasons.includes(undefined)) return undefined;
  return reasons.find((reason) => reason !== undefined);
}

/** Why controls of one owner decline. What several of them allow adds up. [docs issuing] */
function reasonOf(world: World, card: CardRecord, rules: Rule[], purchase: Purchase): string | undefined {
  const { id, category_code } = purchase.merchant;
  const categories = rules.flatMap(({ limit }) =>
    limit.control_type === 'mcc_limit' ? [{ type: limit.mcc_limit.type, values: limit.mcc_limit.mcc_list }] : [],
  );
  const merchants = rules.flatMap(({ limit }) =>
    limit.control_type === 'mid_limit' ? [{ type: limit.mid_limit.type, values: limit.mid_limit.mid_list }] : [],
  );
  if (!passes(categories, category_code)) return 'mcc_not_allowed';
  if (!passes(merchants, id)) return 'mid_not_allowed';
  return rules.some((rule) => isExceeded(world, card, rule, purchase)) ? 'velocity_reached' : undefined;
}

interface List {
  type: 'allow' | 'block';
  values: string[];
}

/** Whether a value is on no list of what is blocked and, where there are any, on a list of what is allowed. */
function passes(lists: List[], value = ''): boolean {
  if (lists.some(({ type, values }) => type === 'block' && values.includes(value))) return false;
  const allowing = lists.filter(({ type }) => type === 'allow');
  return allowing.length === 0 || allowing.some(({ values }) => values.includes(value));
}

function isExceeded(world: World, card: CardRecord, { limit, turn }: Rule, { amount, merchant }: Purchase): boolean {
  if (limit.control_type !== 'velocity_limit' || !counts(limit.velocity_limit, merchant)) return false;
  return amount > remaining(world, card, limit.velocity_limit, turn);
}
