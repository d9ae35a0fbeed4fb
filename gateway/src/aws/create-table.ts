import { Hash } from '@smithy/core/serde';
import { SignatureV4 } from '@smithy/signature-v4';
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

/** Makes a table. One call does not earn the 300 kB of an SDK client. */
export async function createTable(url: string, table: TableDescription): Promise<void> {
  const signer = new SignatureV4({
    credentials: account,
    region: account.region,
    service: 'dynamodb',
    sha256: Hash.bind(null, 'sha256'),
  });
  const { host, hostname } = new URL(url);
  const body = JSON.stringify(table);
  const headers = {
    host,
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': 'DynamoDB_20120810.CreateTable',
  };
  const request = { method: 'POST', protocol: 'http:', hostname, path: '/', headers, body };
  const signed = await signer.sign(request);
  const response = await fetch(url, { method: 'POST', headers: signed.headers, body });
  if (!response.ok) throw new TypeError(`The table ${table.TableName} was refused: ${await response.text()}`);
}
