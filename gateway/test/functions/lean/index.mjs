// Brings nothing: Lambda's runtime has the AWS SDK, and nothing else of ours.
import { SQSClient } from '@aws-sdk/client-sqs';

export async function handler() {
  const other = await import('ajv').then(
    () => 'found',
    () => 'not found',
  );
  return { sdk: SQSClient.name, other };
}
