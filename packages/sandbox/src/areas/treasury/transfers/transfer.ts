import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';

/** A transfer between a platform and a sub-entity, in the collection `transfers`. */
export interface TransferRecord {
  /** `tra_…` */
  id: string;
  reference?: string;
  type: 'commission' | 'promotion' | 'refund';
  status: 'pending' | 'completed' | 'rejected';
  /** Why it was rejected. */
  reasonCodes: string[];
  /** ISO 8601. */
  requestedOn: string;
  /** `ent_…` */
  sourceId: string;
  destinationId: string;
  /** Minor units. */
  amount: number;
  currency: string;
}

export function transfersOf(world: World): Collection<TransferRecord> {
  return world.collection('transfers');
}

export function addressOf(baseUrl: string, { id }: TransferRecord): string {
  return `${baseUrl}/transfers/${id}`;
}
