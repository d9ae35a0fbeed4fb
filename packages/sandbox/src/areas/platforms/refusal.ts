import { Refusal } from '../../refusal.js';

/** What `/accounts` answers to a request that is not valid, under its own `error_type`. [GO accounts_test.go] */
export function invalid(code: string): Refusal {
  return new Refusal(422, [code], 'invalid_request');
}
