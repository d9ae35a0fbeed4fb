import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';
import type { DestinationResponse } from './send.js';

/** A forwarded request in the collection `forward_requests`, with its placeholders not filled in. */
export interface ForwardRecord {
  /** `fwd_…` */
  id: string;
  reference?: string;
  destination_request: { url: string; method: string; headers: Record<string, string>; body: string };
  /** Absent when the third party did not answer. */
  destination_response?: DestinationResponse;
  created_on: Date;
}

export function forwardRequestsOf(world: World): Collection<ForwardRecord> {
  return world.collection('forward_requests');
}
