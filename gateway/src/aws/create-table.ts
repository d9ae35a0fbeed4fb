import { signedHeaders } from './signed-headers.js';
import { account } from './account.js';

/** A DynamoDB table, as both the operation that makes one and a template describe it. */
export interface TableDescription {
  TableName: string;
  KeySchema: ReadonlyArray<{ AttributeName: string; KeyType: string }>;
  AttributeDefinitions: ReadonlyArray<{ AttributeName: string; AttributeType: string }>;
  BillingMode?: string;
  ProvisionedThroughput?: object;
  GlobalSecondaryIndexes?: readonly object[];
  LocalSecondaryIndexes?: readonly object[];
}

/** Makes a table. One call does not earn the time that an SDK client takes to load. */
export async function createTable(url: string, table: TableDescription): Promise<void> {
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': 'DynamoDB_20120810.CreateTable',
  };
  const call = { method: 'POST', url: `${url}/`, headers, body: JSON.stringify(table) };
  const signed = await signedHeaders(call, { accessKey: account, service: 'dynamodb' });
  const response = await fetch(call.url, { ...call, headers: signed });
  if (!response.ok) throw new TypeError(`The table ${table.TableName} was refused: ${await response.text()}`);
}
