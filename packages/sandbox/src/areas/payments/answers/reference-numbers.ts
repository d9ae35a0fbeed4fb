import { hash } from 'node:crypto';

/** Digits like those of networks and acquirers: the same for the same seed, so that every answer about it agrees. */
export function digits(length: number, purpose: string, seed: string): string {
  const number = BigInt(`0x${digest(purpose, seed).toString('hex')}`) % 10n ** BigInt(length);
  return number.toString().padStart(length, '0');
}

/** A cryptogram as 3D Secure gives it: twenty bytes in Base64. */
export function cryptogram(seed: string): string {
  return digest('cryptogram', seed).subarray(0, 20).toString('base64');
}

/** A transaction id in the form of a UUID. */
export function uuid(purpose: string, seed: string): string {
  const hex = digest(purpose, seed).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

function digest(purpose: string, seed: string): Buffer {
  return hash('sha256', `${purpose}\n${seed}`, 'buffer');
}
