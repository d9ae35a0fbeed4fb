import { RemovalPolicy } from 'aws-cdk-lib';
import { CustomDataIdentifier, DataIdentifier, DataProtectionPolicy, LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { StageSettings } from '../settings.js';

interface RedactedLogProps {
  readonly name: string;
  readonly settings: StageSettings;
}

/**
 * A log group that masks what must not be read in a log. Nothing of the kind is written; this is for the day on which a
 * library or a crash writes it all the same.
 */
export class RedactedLog extends Construct {
  readonly group: LogGroup;

  constructor(scope: Construct, id: string, { name, settings }: RedactedLogProps) {
    super(scope, id);
    this.group = new LogGroup(this, 'Group', {
      logGroupName: name,
      retention: settings.logRetention,
      removalPolicy: settings.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      dataProtectionPolicy: new DataProtectionPolicy({
        name: 'payments',
        identifiers: [
          DataIdentifier.CREDITCARDNUMBER,
          DataIdentifier.CREDITCARDSECURITYCODE,
          DataIdentifier.EMAILADDRESS,
          DataIdentifier.AWSSECRETKEY,
          // CloudWatch knows no groups in a pattern.
          new CustomDataIdentifier('CheckoutSecretKey', 'sk_[a-z0-9_]{26,40}'),
        ],
      }),
    });
  }
}
