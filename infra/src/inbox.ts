import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Archive, EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.js';
import type { StageSettings } from './settings.js';

interface InboxProps {
  /** Name of the event bus, and the beginning of other names. */
  readonly name: string;
  readonly settings: StageSettings;
}

/** Where webhooks go: a table that knows each event, a bus that hands it on, a queue for what could not be delivered. */
export class Inbox extends Construct {
  readonly table: Table;
  readonly bus: EventBus;
  readonly failedEvents: Queue;
  readonly unreplayableEvents: Queue;

  constructor(scope: Construct, id: string, { name, settings }: InboxProps) {
    super(scope, id);
    const removalPolicy = settings.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;

    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'id', type: AttributeType.STRING },
      timeToLiveAttribute: 'expires_at',
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: settings.keepData,
      removalPolicy,
    });

    this.bus = new EventBus(this, 'Bus', {
      eventBusName: name,
      description: 'Webhooks of Checkout.com, each verified.',
    });
    new Archive(this, 'Archive', {
      archiveName: name,
      description: 'Every event, to replay on the bus.',
      sourceEventBus: this.bus,
      eventPattern: { source: ['checkout.com'] },
      retention: Duration.days(settings.eventDays),
    });

    const queue = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, retentionPeriod: Duration.days(14) };
    this.unreplayableEvents = new Queue(this, 'UnreplayableEvents', { ...queue, removalPolicy });
    this.failedEvents = new Queue(this, 'FailedEvents', {
      ...queue,
      removalPolicy,
      visibilityTimeout: Duration.minutes(1),
      deadLetterQueue: { queue: this.unreplayableEvents, maxReceiveCount: 10 },
    });

    acknowledge(this.unreplayableEvents, {
      'Serverless-SQSRedrivePolicy': 'What cannot be replayed ends here, and raises an alarm.',
    });
  }

  /** Permissions to store an event, to publish it, and to queue it when that fails. */
  receive(): PolicyStatement[] {
    return [
      new PolicyStatement({
        actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
        resources: [this.table.tableArn],
      }),
      new PolicyStatement({ actions: ['events:PutEvents'], resources: [this.bus.eventBusArn] }),
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.failedEvents.queueArn] }),
    ];
  }
}
