import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { after, json } from './answers.js';
import { serve, type HttpServer } from './http-server.js';

export interface StoredSecret {
  server: HttpServer;
  client: SecretsManagerClient;
  /** Puts another value in place of the secret's. */
  set: (value: string | object) => void;
}

/** A server that speaks the part of AWS Secrets Manager's protocol that reads a secret, and a real client of it. */
export async function storeSecret(id: string, first: string | object | undefined): Promise<StoredSecret> {
  let value = first;
  const server = await serve((response, request, number) => {
    const asked = JSON.parse(request.body) as { SecretId?: string };
    const known = request.headers['x-amz-target'] === 'secretsmanager.GetSecretValue' && asked.SecretId === id;
    const text = typeof value === 'object' ? JSON.stringify(value) : value;
    const answer = known
      ? json(200, { Name: id, VersionId: String(number), SecretString: text })
      : json(400, { __type: 'ResourceNotFoundException', Message: 'no such secret' });
    return after(5, answer)(response, request, number);
  });
  const credentials = { accessKeyId: 'AKIATEST', secretAccessKey: 'test' };
  const client = new SecretsManagerClient({ region: 'eu-west-1', endpoint: server.url, credentials, maxAttempts: 1 });
  return { server, client, set: (next) => void (value = next) };
}
