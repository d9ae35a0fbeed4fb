import { Refusal } from '../../refusal.js';

/** 422 in the spelling of issuing. [GO issuing_cardholder_test.go] The codes of state rules are inferred. */
export function invalid(code: string): Refusal {
  return new Refusal(422, [code], 'invalid_request');
}
