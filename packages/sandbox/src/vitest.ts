import { afterAll, beforeAll, beforeEach } from 'vitest';
import { startSandbox, type Sandbox, type SandboxOptions } from './index.js';

/**
 * A sandbox for the tests of a file, or of the `describe` that it is called in: started before the first of them, reset
 * before each, closed after the last.
 *
 * It is there once tests and hooks run; before, its members throw.
 */
export function useSandbox(options: SandboxOptions = {}): Sandbox {
  let running: Sandbox | undefined;
  beforeAll(async () => {
    running = await startSandbox(options);
  });
  beforeEach(() => running?.reset());
  afterAll(() => running?.close());
  return standIn(() => {
    if (running === undefined) {
      throw new Error(
        'The sandbox has not started yet. Use it in a test or a hook, such as beforeAll, not around them.',
      );
    }
    return running;
  });
}

/** A sandbox whose members are those of one that comes later. */
function standIn(running: () => Sandbox): Sandbox {
  return new Proxy({} as Sandbox, {
    get(_, name) {
      const sandbox = running();
      const member: unknown = Reflect.get(sandbox, name);
      return typeof member === 'function' ? (member.bind(sandbox) as unknown) : member;
    },
  });
}
