import { eventCatalogue } from '../areas/workflows/event-catalogue.js';
import { longestWait } from '../moments.js';
import { refuseUnsendable } from '../sendable-headers.js';
import { namesIn, unknownNames } from '../unknown-names.js';
import { isListOfTexts, isNumber, isObject } from '../value-checks.js';
import { isWebhookAddress, type WorkflowOptions } from './workflows.js';

const names = [
  'url',
  'signatureKey',
  'events',
  'headers',
  'name',
  'jitter',
  'duplicates',
] as const satisfies readonly (keyof WorkflowOptions)[];

/** Throws a TypeError when a workflow in its short form could not deliver what it is to. */
export function checkWorkflow(options: WorkflowOptions): void {
  const { url, signatureKey, events, headers = {}, name = '', jitter = 0, duplicates = 0 } = options;
  const unknown = unknownNames(namesIn(options), names);
  if (unknown !== undefined) throw new TypeError(`A workflow has no ${unknown}.`);
  if (typeof url !== 'string' || !isWebhookAddress(url)) {
    throw new TypeError('The url of a workflow is an http or https address.');
  }
  if (typeof signatureKey !== 'string' || signatureKey === '') {
    throw new TypeError('A workflow needs a signatureKey.');
  }
  if (typeof name !== 'string') throw new TypeError('The name of a workflow is a text.');
  if (!isNumber(jitter, 0, longestWait)) throw new TypeError('jitter is a number of milliseconds.');
  if (!isNumber(duplicates, 0, 1)) throw new TypeError('duplicates is a number from 0 to 1.');
  refuseUnsendable(headers);
  if (events !== undefined) checkEvents(events);
}

/** What never happens is never delivered, and whoever waits for it would not learn why. */
function checkEvents(events: unknown): void {
  if (!isObject(events) || !Object.values(events).every(isListOfTexts)) {
    throw new TypeError('events has a list of types for each source, such as { "gateway": ["payment_approved"] }.');
  }
  const unknown = unknownNames(Object.keys(events), Object.keys(eventCatalogue));
  if (unknown !== undefined) throw new TypeError(`events names what is no source: ${unknown}.`);
  for (const [source, types] of Object.entries(events as Required<WorkflowOptions>['events'])) {
    const unknownTypes = unknownNames(types, eventCatalogue[source]?.types ?? []);
    if (unknownTypes !== undefined) throw new TypeError(`events names what is no type of ${source}: ${unknownTypes}.`);
  }
}
