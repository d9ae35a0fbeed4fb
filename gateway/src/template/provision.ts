import { randomBytes } from 'node:crypto';
import { arn } from '../aws/account.js';
import type { TableDescription } from '../aws/create-table.js';
import type { LocalAws } from '../aws/start-aws.js';
import type { Identity } from './identity.js';

/** A resource that was made on this machine. */
interface Provisioned {
  identity: Identity;
  /** When it can be used, if that takes time. */
  ready?: Promise<void>;
}

interface TableProperties extends Omit<TableDescription, 'TableName'> {
  TableName?: string;
}

interface SecretProperties {
  Name?: string;
  SecretString?: string;
  GenerateSecretString?: { SecretStringTemplate?: string; GenerateStringKey?: string };
}

type Provision = (name: string, properties: never, aws: LocalAws) => Provisioned;

/** How the stand-in of a resource is made, by type. `name` is what it is called when its template names nothing. */
export const provisions: Readonly<Record<string, Provision>> = {
  'AWS::DynamoDB::Table': (name, properties: TableProperties, aws) => createTable(name, properties, aws),
  'AWS::DynamoDB::GlobalTable': (name, properties: TableProperties, aws) => createTable(name, properties, aws),
  'AWS::SecretsManager::Secret': (name, properties: SecretProperties, aws) => {
    const { Name = name } = properties;
    const secret = aws.secrets.create(Name, initialValue(properties));
    return { identity: { ref: secret.arn, attributes: { Id: secret.arn } } };
  },
  'AWS::Events::EventBus': (name, { Name = name }: { Name?: string }, aws) => ({
    identity: { ref: Name, attributes: { Name, Arn: aws.events.create(Name).arn } },
  }),
  'AWS::SQS::Queue': (name, { QueueName = name }: { QueueName?: string }, aws) => {
    const queue = aws.queues.create(QueueName);
    return { identity: { ref: queue.url, attributes: { QueueName, QueueUrl: queue.url, Arn: queue.arn } } };
  },
};

function createTable(name: string, properties: TableProperties, aws: LocalAws): Provisioned {
  const { TableName = name, KeySchema, AttributeDefinitions, BillingMode, ProvisionedThroughput } = properties;
  const { GlobalSecondaryIndexes, LocalSecondaryIndexes } = properties;
  const ready = aws.createTable({
    TableName,
    KeySchema,
    AttributeDefinitions,
    BillingMode,
    ProvisionedThroughput,
    GlobalSecondaryIndexes,
    LocalSecondaryIndexes,
  });
  return { identity: { ref: TableName, attributes: { Arn: arn('dynamodb', `table/${TableName}`) } }, ready };
}

/** What CloudFormation puts into a new secret. */
function initialValue({ SecretString, GenerateSecretString }: SecretProperties): string | undefined {
  if (GenerateSecretString === undefined) return SecretString;
  const generated = randomBytes(16).toString('hex');
  const { SecretStringTemplate, GenerateStringKey } = GenerateSecretString;
  if (SecretStringTemplate === undefined || GenerateStringKey === undefined) return generated;
  return JSON.stringify({ ...(JSON.parse(SecretStringTemplate) as object), [GenerateStringKey]: generated });
}
