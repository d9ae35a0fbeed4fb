import { Ajv2020, type AnySchemaObject, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Call } from '../area.js';
import { schemaDocument, type DescribedOperation } from '../description.js';
import { Refusal } from '../refusal.js';
import { errorCodeOf } from './error-codes.js';
import { headerCodes } from './header-values.js';
import { nearestErrors } from './nearest-branch.js';
import { problemsFrom } from './problems.js';
import { isTime, isTimeInQuery } from './time-formats.js';

type Validate = (data: unknown) => readonly ErrorObject[];

/**
 * Checks requests against the description. Reading its schemas takes longer than everything else when a sandbox starts,
 * so that waits for the first body and the first query, and each operation is compiled when it is first called.
 */
export class Validation {
  private readonly bodies = once(() => validator(isTime));
  /** What a query holds is text, whatever its schema calls it. */
  private readonly queries = once(() => validator(isTimeInQuery, { coerceTypes: 'array' }));
  private readonly compiled = new Map<string, Validate>();

  /**
   * Refuses a request that does not fit its description: 422, or 400, with the codes of everything that is wrong.
   * [GUIDE, R22] Nothing but codes is said: no message, no value. A path is not looked at: an id of another form belongs to nothing,
   * which is for the handler to find. [inferred]
   */
  check(operation: DescribedOperation, { query, headers, body }: Pick<Call, 'query' | 'headers' | 'body'>): void {
    const errors = [...this.checkQuery(operation, query), ...this.checkBody(operation, body)];
    const codes = problemsFrom(errors).map((problem) => errorCodeOf(problem, operation.id));
    codes.push(...headerCodes(operation, headers));
    if (codes.length > 0) throw invalid(operation, [...new Set(codes)]);
  }

  private checkQuery({ querySchema }: DescribedOperation, query: Record<string, string>): readonly ErrorObject[] {
    // A copy: coercion writes into what it checks.
    return querySchema === undefined ? [] : this.validate(this.queries, querySchema)({ ...query });
  }

  private checkBody(operation: DescribedOperation, body: unknown): readonly ErrorObject[] {
    const { bodySchema } = operation;
    if (bodySchema === undefined) return [];
    const validate = this.validate(this.bodies, bodySchema);
    if (body !== undefined) return validate(body);
    // A body may be left out where an empty one would do.
    if (validate({}).length > 0) throw invalid(operation, ['request_data_required']);
    return [];
  }

  private validate(ajv: () => Ajv2020, reference: string): Validate {
    const known = this.compiled.get(reference);
    if (known !== undefined) return known;
    const compiled = compile(ajv(), reference);
    this.compiled.set(reference, compiled);
    return compiled;
  }
}

/** One for all sandboxes of a process: it keeps nothing but compiled schemas, which are slow to make. */
export const sharedValidation = once(() => new Validation());

/** What is made when it is first asked for, and kept. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

function validator(isDateTime: (text: string) => boolean, options: { coerceTypes?: 'array' } = {}): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    discriminator: true,
    strict: false,
    // A sandbox lives for minutes: compiling quickly counts for more than checking quickly.
    validateSchema: false,
    inlineRefs: false,
    code: { optimize: false },
    ...options,
  });
  addFormats(ajv);
  return ajv.addFormat('date-time', isDateTime).addSchema(schemaDocument);
}

/**
 * A union at the root without a discriminator, such as a payment, a payout or a refund at `POST /payments`, is checked
 * branch by branch.
 */
function compile(ajv: Ajv2020, reference: string): Validate {
  const whole = schemaAt(ajv, reference);
  const { anyOf } = whole.schema as AnySchemaObject;
  if (!Array.isArray(anyOf)) return (data) => errorsOf(whole, data);
  const document = reference.slice(0, reference.indexOf('#'));
  const branches = (anyOf as { $ref: string }[]).map(({ $ref }) => {
    const branch = schemaAt(ajv, `${document}${$ref}`);
    return (data: unknown) => errorsOf(branch, data);
  });
  return (data) => nearestErrors(data, branches);
}

function schemaAt(ajv: Ajv2020, reference: string): ValidateFunction {
  const found = ajv.getSchema(reference);
  if (found === undefined) throw new Error(`The description has no schema ${reference}.`);
  return found;
}

function errorsOf(validate: ValidateFunction, data: unknown): readonly ErrorObject[] {
  return validate(data) ? [] : (validate.errors ?? []);
}

function invalid(operation: DescribedOperation, codes: readonly string[]): Refusal {
  return new Refusal(statusOf(operation), codes);
}

/** Some operations are documented with 400 in place of 422. [REF: onboarding simulator, applicants, compliance requests] */
function statusOf({ errors }: DescribedOperation): 400 | 422 {
  return errors.includes(400) && !errors.includes(422) ? 400 : 422;
}
