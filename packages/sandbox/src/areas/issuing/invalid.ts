import { Refusal } from '../../refusal.js';

/** 422 with one code. Those of state rules are inferred. */
export function invalid(code: string): Refusal {
  return new Refusal(422, [code]);
}
