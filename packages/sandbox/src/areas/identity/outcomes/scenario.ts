import { approved, findResponseCode, type ResponseCode } from './response-codes.js';

/** How one attempt is to come out. */
export interface Step {
  result: 'approved' | 'declined' | 'aborted' | 'inconclusive';
  code: ResponseCode;
}

const results: Readonly<Record<string, Step['result']>> = { A: 'aborted', I: 'inconclusive' };

const approval: Step = { result: 'approved', code: approved };

/**
 * What the attempts of an applicant come to, one step for each, by the merchant's id. The documented form is `eaplt_`, a
 * code with `A` (capture abandoned) or `I` (checks inconclusive) for each attempt that fails, the code of the result, and
 * zeros: `eaplt_61203A62103000000000000000`. [docs testing/identity-verification-testing 2025-08-13] That it reads so
 * for any code is inferred. Every other id, and none, is approved at once. [inferred]
 */
export function scenarioOf(externalId = ''): readonly Step[] {
  const [, failures = '', result = ''] = /^eaplt_((?:\d{5}[AI])*)(10000|62\d{3})0*$/.exec(externalId) ?? [];
  const parts = [...(failures.match(/\d{5}[AI]/g) ?? []), result];
  const steps = parts.map(readStep);
  return steps.every((step) => step !== undefined) ? steps : [approval];
}

function readStep(part: string): Step | undefined {
  const code = findResponseCode(Number(part.slice(0, 5)));
  if (code === undefined) return undefined;
  return { code, result: results[part.slice(5)] ?? (code.code === approved.code ? 'approved' : 'declined') };
}
