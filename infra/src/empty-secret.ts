import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { CfnSecret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.js';

interface EmptySecretProps {
  readonly name: string;
  readonly description: string;
  readonly keep: boolean;
}

/** A secret without a value. It is put in after the deployment, so that no template ever holds it. */
export class EmptySecret extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string, { name, description, keep }: EmptySecretProps) {
    super(scope, id);
    // The class that CDK recommends always makes up a value, which a function would take for a key.
    const secret = new CfnSecret(this, 'Secret', { name: `${Stack.of(this).stackName}/${name}`, description });
    secret.applyRemovalPolicy(keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY);
    this.arn = secret.ref;

    acknowledge(secret, {
      'AwsSolutions-SMG4':
        'Checkout.com makes the keys, so that no function of ours can: docs/deploy.md says how to rotate.',
    });
  }

  /** Permission to read it. */
  read(): PolicyStatement {
    return new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [this.arn] });
  }
}
