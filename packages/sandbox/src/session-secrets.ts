import type { World } from './world.js';

/** A secret in the collection `session_secrets`; it is its own id. */
interface SessionSecret {
  id: string;
  sessionId: string;
}

/** Makes a secret good for one 3D Secure session. */
export function keepSessionSecret(world: World, secret: string, sessionId: string): void {
  world.collection<SessionSecret>('session_secrets').add({ id: secret, sessionId });
}

/** The session that a secret is good for, if it is one. */
export function sessionOfSecret(world: World, secret: string): string | undefined {
  return world.collection<SessionSecret>('session_secrets').get(secret)?.sessionId;
}
