import type { FastifyRequest } from 'fastify';
import { isLoopback } from '../../loopback.js';
import { headerOf } from '../request.js';
import { ControlError } from './control-error.js';

/**
 * Whoever reaches the control endpoints can undo what others do and read the keys, so they answer programs of this
 * machine and the dashboard in its browsers, and nobody else.
 */
export function refuseStrangers(request: FastifyRequest): void {
  refuseOtherMachines(request);
  if (isSentByAnotherSite(request)) {
    throw new ControlError(403, 'The control endpoints take no calls from pages of other websites.');
  }
}

/** Also refuses names that lead here and are not ours: the pages of whoever owns one would be let in as if they were. */
export function refuseOtherMachines({ ip, hostname }: FastifyRequest): void {
  if (!isLoopback(ip)) {
    throw new ControlError(403, 'The control endpoints answer the machine that the sandbox runs on only.');
  }
  if (!isNameOfThisMachine(hostname)) {
    throw new ControlError(403, 'The control endpoints are called by localhost or a loopback address.');
  }
}

/** Names that no website can own. */
function isNameOfThisMachine(hostname: string): boolean {
  const name = hostname.toLowerCase();
  return isLoopback(name) || name.endsWith('.localhost');
}

/** Browsers say where a call comes from; other programs say nothing. */
function isSentByAnotherSite(request: FastifyRequest): boolean {
  const origin = headerOf(request, 'origin');
  const site = headerOf(request, 'sec-fetch-site') ?? 'none';
  const isOwnOrigin = origin === undefined || origin === `http://${request.host}`;
  return !isOwnOrigin || !['none', 'same-origin'].includes(site);
}
