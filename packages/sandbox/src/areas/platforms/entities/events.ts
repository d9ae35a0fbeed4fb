import type { SandboxEvent, World } from '../../../world.js';
import type { EntityRecord } from './record.js';

/** Tells of a sub-entity. Every event has its id, reference and name. [docs event types] */
export function emitEntityEvent(
  world: World,
  entity: EntityRecord,
  type: string,
  more: { data?: object; links?: SandboxEvent['links'] } = {},
): void {
  world.emit({
    source: 'accounts',
    type,
    subject: entity.id,
    data: { sub_entity_id: entity.id, reference: entity.reference, legal_name: legalName(entity), ...more.data },
    ...(more.links && { links: more.links }),
  });
}

/** A sole trader has no legal name, so the name that customers or the state know stands in for it (inferred). */
export function legalName({ details: { company, individual } }: EntityRecord): string | undefined {
  const person = [individual?.first_name, individual?.last_name].filter(Boolean).join(' ');
  return company?.legal_name ?? company?.trading_name ?? individual?.legal_name ?? (person || undefined);
}
