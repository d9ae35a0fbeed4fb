import { isIPv4 } from 'node:net';

/** Whether a host, as in a URL or as a socket names it, is this machine. */
export function isLoopback(host: string): boolean {
  if (host === 'localhost' || host === '::1' || host === '[::1]') return true;
  const address = host.replace(/^::ffff:/, '');
  return isIPv4(address) && address.startsWith('127.');
}
