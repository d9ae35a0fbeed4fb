import { isLoopback } from '../../../loopback.js';

/**
 * Whether the sandbox forwards to an address: only to this machine. What it is told to send is none of another machine's
 * business.
 */
export function isForwardedTo({ protocol, hostname }: URL): boolean {
  return /^https?:$/.test(protocol) && isLoopback(hostname);
}
