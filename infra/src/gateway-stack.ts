import { CfnOutput, CfnParameter, Duration, Stack } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { functionNames, routes, type Route } from 'functions/routes';
import { CallerPolicies } from './api/caller-policies.js';
import { GatewayApi } from './api/gateway-api.js';
import { WebhookApi } from './api/webhook-api.js';
import { GatewayFunction } from './gateway-function.js';
import { Inbox } from './inbox.js';
import { EmptySecret } from './empty-secret.js';
import type { StageSettings } from './settings.js';
import { Watch } from './watch/watch.js';

/** API Gateway gives up after 29 seconds, and starting a function takes some of that. */
const callTimeout = Duration.seconds(28);
/** Checkout.com waits this long for a webhook to be acknowledged. */
const webhookTimeout = Duration.seconds(10);

const signed = routes.filter(({ access }) => access === 'iam');
const open = routes.filter(({ access }) => access === 'open');

/** A stage of the gateway: its routes, the functions that serve them, and what these use. */
export class GatewayStack extends Stack {
  constructor(scope: Construct, id: string, settings: StageSettings) {
    super(scope, id, {
      description: `Checkout.com gateway, ${settings.stage}.`,
      terminationProtection: settings.keepData,
    });
    const { stage, keepData: keep } = settings;
    const namespace = `CheckoutGateway/${stage}`;
    const prefix = this.accountPrefix();

    const credentials = new EmptySecret(this, 'Credentials', {
      name: 'credentials',
      description: 'Keys of Checkout.com, as JSON: secretKey, or accessKeyId, accessKeySecret and scopes.',
      keep,
    });
    const signatureKeys = new EmptySecret(this, 'SignatureKeys', {
      name: 'webhook-signature-keys',
      description: 'Keys that webhooks are signed with, as JSON: signatureKeys, a list.',
      keep,
    });
    const inbox = new Inbox(this, 'Inbox', { name: this.stackName, settings });

    const forCalls = {
      timeout: callTimeout,
      permissions: [credentials.read()],
      environment: {
        CHECKOUT_SECRET_ID: credentials.arn,
        CKO_ENVIRONMENT: stage,
        CKO_PREFIX: prefix,
      },
    };
    const forWebhooks = {
      timeout: webhookTimeout,
      permissions: [signatureKeys.read(), ...inbox.receive()],
      environment: {
        WEBHOOK_SECRET_ID: signatureKeys.arn,
        INBOX_TABLE: inbox.table.tableName,
        EVENT_BUS: inbox.bus.eventBusName,
        FAILED_EVENTS_QUEUE_URL: inbox.failedEvents.queueUrl,
      },
    };
    const functions = functionNames.map((name) => {
      const receives = open.some((route) => route.function === name);
      const needs = receives ? forWebhooks : forCalls;
      const { lambda, log } = new GatewayFunction(this, `${name}Function`, { name, settings, namespace, ...needs });
      return { name, lambda, log, receives };
    });
    const byName = new Map<string, IFunction>(functions.map(({ name, lambda }) => [name, lambda]));
    const functionOf = (route: Route) => byName.get(route.function) as IFunction;

    const gateway = new GatewayApi(this, 'Gateway', { routes: signed, functionOf, settings }).observed;
    const webhooks = new WebhookApi(this, 'Webhooks', { routes: open, functionOf, settings }).observed;
    new CallerPolicies(this, 'Callers', { api: gateway.api, routes: signed });
    const watched = { gateway, webhooks, functions, inbox };
    new Watch(this, 'Watch', { watched, namespace, topicArns: settings.alarmTopicArns });

    this.output('GatewayUrl', gateway.api.url, 'Where services call the gateway.');
    this.output('WebhookUrl', `${webhooks.api.url}webhooks`, 'Where a workflow of Checkout.com sends webhooks.');
    this.output('CredentialsSecret', credentials.arn, 'Put the keys of Checkout.com in here.');
    this.output('SignatureKeysSecret', signatureKeys.arn, 'Put the signature keys of the webhooks in here.');
    this.output('EventBusName', inbox.bus.eventBusName, 'Add rules to this bus to get events.');
    this.output('InboxTableName', inbox.table.tableName, 'Every event that was received.');
    this.output('FailedEventsQueueUrl', inbox.failedEvents.queueUrl, 'Events that wait to be replayed.');
  }

  /** The one setting that belongs to an account of Checkout.com. CloudFormation asks for it once and remembers it. */
  private accountPrefix(): string {
    const { valueAsString } = new CfnParameter(this, 'Prefix', {
      description: 'The first eight characters of your Checkout.com client id after cli_.',
      allowedPattern: '(?:pl-)?[a-z0-9]+',
      constraintDescription: 'lower-case letters and digits only, without a host name.',
    });
    return valueAsString;
  }

  private output(name: string, value: string, description: string): void {
    new CfnOutput(this, name, { value, description });
  }
}
