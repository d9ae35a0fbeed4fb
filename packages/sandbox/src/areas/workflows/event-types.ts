import type { Reply } from '../../area.js';
import { eventCatalogue } from './event-catalogue.js';

/** `GET /workflows/event-types`: all of them, by source. [R22] */
export function listEventTypes(): Reply {
  const body = Object.entries(eventCatalogue).map(([id, { description, types }]) => ({
    id,
    display_name: displayName(id),
    description,
    events: types.map((type) => ({ id: type, display_name: displayName(type) })),
  }));
  return { status: 200, body };
}

/** `payment_approved` is called `Payment approved`. [docs event types] */
function displayName(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('_', ' ')}`;
}
