import { Refusal } from '../../../../refusal.js';
import type { Collection } from '../../../../store.js';
import type { World } from '../../../../world.js';

/** A secret in the collection `forward_secrets`. Its value is put into forwarded requests and never answered. */
interface SecretRecord {
  /** The secret's name. */
  id: string;
  value: string;
  entity_id?: string;
  /** Counts up with each change. */
  version: number;
  /** ISO 8601. */
  created_at: string;
  /** ISO 8601. */
  updated_at: string;
}

export function secretsOf(world: World): Collection<SecretRecord> {
  return world.collection('forward_secrets');
}

/** The secret with this name, or 404. */
export function secretNamed(world: World, name: string | undefined): SecretRecord {
  const secret = secretsOf(world).get(name ?? '');
  if (!secret) throw new Refusal(404);
  return secret;
}

/** Everything about a secret but its value. [OPS] */
export function secretView({ id, value: _neverTold, ...rest }: SecretRecord): Record<string, unknown> {
  return { name: id, ...rest };
}
