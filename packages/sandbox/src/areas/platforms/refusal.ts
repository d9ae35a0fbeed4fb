import { Refusal } from '../../refusal.js';

/** What `/accounts` answers to a request that is not valid. [GO accounts_test.go] */
export function invalid(...codes: string[]): Refusal {
  return new Refusal(422, codes);
}
