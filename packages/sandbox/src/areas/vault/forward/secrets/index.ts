import type { Handler } from '../../../../area.js';
import { Refusal } from '../../../../refusal.js';
import type { World } from '../../../../world.js';
import { secretNamed, secretsOf, secretView } from './secret-record.js';

interface SecretBody {
  name: string;
  value: string;
  entity_id?: string;
}

/** What third parties are to be told and nobody else: kept by name, with a version that counts the changes. [OPS] */
export function forwardSecrets(world: World): Record<string, Handler> {
  const now = (): string => world.clock.now().toISOString();
  return {
    listSecrets: () => {
      const oldestFirst = secretsOf(world).newest().reverse();
      return { status: 200, body: { data: oldestFirst.map(secretView) } };
    },
    createSecret: (call) => {
      const { name, value, entity_id } = call.body as SecretBody;
      // A name stands for one secret; the code for a second one is inferred.
      if (secretsOf(world).get(name)) throw new Refusal(422, ['name_invalid']);
      const created_at = now();
      const secret = { id: name, value, entity_id, version: 1, created_at, updated_at: created_at };
      return { status: 201, body: secretView(secretsOf(world).add(secret)) };
    },
    updateSecret: ({ path, body }) => {
      const secret = secretNamed(world, path.name);
      const { value = secret.value, entity_id = secret.entity_id } = body as Partial<SecretBody>;
      Object.assign(secret, { value, entity_id, version: secret.version + 1, updated_at: now() });
      return { status: 200, body: secretView(secret) };
    },
    deleteSecret: ({ path }) => {
      secretsOf(world).delete(secretNamed(world, path.name).id);
      return { status: 204 };
    },
  };
}
