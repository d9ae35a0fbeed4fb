import { isIPv4 } from 'node:net';

/**
 * Whether an address leads back to this machine. The sandbox forwards nowhere else: what it is told to send is none of
 * another machine's business.
 */
export function isLoopback({ protocol, hostname }: URL): boolean {
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  if (hostname === 'localhost' || hostname === '[::1]') return true;
  return isIPv4(hostname) && hostname.startsWith('127.');
}
