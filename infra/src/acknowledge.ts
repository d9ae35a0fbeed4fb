import { Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Says why rules do not fit a construct and what is below it: reasons by the id of the rule. */
export function acknowledge(construct: IConstruct, reasons: Readonly<Record<string, string>>): void {
  for (const [id, reason] of Object.entries(reasons)) Validations.of(construct).acknowledge({ id, reason });
}

/** Says why a policy names resources with a star in them. */
export function acknowledgeWildcards(policy: IConstruct, arns: readonly string[], reason: string): void {
  const findings = arns
    .map((arn) => asReported(Stack.of(policy).resolve(arn) as ResolvedArn))
    .filter((arn) => arn.includes('*'))
    .map((arn) => [`AwsSolutions-IAM5[Resource::${arn}]`, reason]);
  acknowledge(policy, Object.fromEntries(findings) as Record<string, string>);
}

type ResolvedArn = string | { 'Fn::Join': [string, (string | { Ref: string })[]] };

/** An ARN as findings write it: references in angle brackets. */
function asReported(arn: ResolvedArn): string {
  if (typeof arn === 'string') return arn;
  const [separator, parts] = arn['Fn::Join'];
  return parts.map((part) => (typeof part === 'string' ? part : `<${part.Ref}>`)).join(separator);
}
