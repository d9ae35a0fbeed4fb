/** When a workflow runs. A condition holds when any of its own values fits. */
export type WorkflowCondition = { id: string } & ConditionRule;

/** What a condition asks of an event. */
export type ConditionRule =
  /** Event types wanted, by source. */
  | { type: 'event'; events: Record<string, readonly string[]> }
  | { type: 'entity'; entities: readonly string[] }
  | { type: 'processing_channel'; processing_channels: readonly string[] };

/** What conditions look at. */
export interface EventFacts {
  source: string;
  type: string;
  subject: string;
  entities?: readonly string[];
  processingChannel?: string;
}

/**
 * Whether an event is what the condition asks for. One that belongs to no entity or channel is not, where the condition
 * names some (inferred).
 */
export function holds(condition: ConditionRule, event: EventFacts): boolean {
  switch (condition.type) {
    case 'event':
      return condition.events[event.source]?.includes(event.type) ?? false;
    case 'entity':
      return entitiesOf(event).some((entity) => condition.entities.includes(entity));
    case 'processing_channel':
      return includes(condition.processing_channels, event.processingChannel);
  }
}

/** An event about an entity is of that entity. */
function entitiesOf({ entities = [], subject }: EventFacts): readonly string[] {
  return subject.startsWith('ent_') ? [...entities, subject] : entities;
}

function includes(wanted: readonly string[], value: string | undefined): boolean {
  return value !== undefined && wanted.includes(value);
}
