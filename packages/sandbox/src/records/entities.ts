import { entitiesOf, type EntityRecord } from '../areas/platforms/entities/record.js';
import { entityView } from '../areas/platforms/entities/views.js';
import { legalName } from '../areas/platforms/entities/events.js';
import { recordKind } from './kind.js';
import { eventMoments } from './timeline.js';

/** Sub-entities of the platform. */
export const entities = recordKind<EntityRecord>({
  all: ({ world }) => entitiesOf(world).newest(),
  find: ({ world }, id) => entitiesOf(world).get(id),
  summary: ({ world }, entity) => {
    const [first] = eventMoments(world, entity.id);
    return {
      id: entity.id,
      title: legalName(entity) ?? entity.reference,
      note: entity.reference,
      status: entity.status,
      ...(first && { at: first.at }),
    };
  },
  detail: ({ world, url }, entity) => ({
    documents: [{ title: 'Entity', content: entityView(world, entity, url) }],
    timeline: eventMoments(world, entity.id),
    actions: [],
  }),
});
