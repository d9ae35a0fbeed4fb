import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Says why rules do not fit a construct and what is below it: reasons by the id of the rule. */
export function acknowledge(construct: IConstruct, reasons: Readonly<Record<string, string>>): void {
  for (const [id, reason] of Object.entries(reasons)) Validations.of(construct).acknowledge({ id, reason });
}
