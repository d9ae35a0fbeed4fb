import type { AxiosInstance } from 'axios';
import { sign } from 'aws4';
import { environment } from '../environment.js';

/** Milliseconds for one try. */
const timeout = 2_000;

/**
 * Reads a secret by one signed request. The AWS SDK would do the same after a tenth of a second of loading, which is most
 * of what a function needs to start.
 *
 * @throws Error with the code that AWS refused it with
 */
export async function readSecret(secretId: string, axios: AxiosInstance): Promise<string> {
  const request = signed(JSON.stringify({ SecretId: secretId }));
  const send = () => axios.request<string>({ ...request, signal: AbortSignal.timeout(timeout) });
  const first = await send().catch(() => undefined);
  const { status, data } = first === undefined || first.status >= 500 ? await send() : first;
  const answer = JSON.parse(data) as { SecretString?: string; __type?: string };
  if (status === 200 && answer.SecretString) return answer.SecretString;
  const error = new Error('The secret cannot be read.');
  error.name = answer.__type?.replace(/^.*#/, '') ?? 'SecretWithoutText';
  throw error;
}

/** Under the credentials that Lambda gives a function in its environment. */
function signed(body: string) {
  const region = environment['AWS_REGION'] ?? '';
  const address = environment['AWS_ENDPOINT_URL_SECRETS_MANAGER'] ?? environment['AWS_ENDPOINT_URL'];
  const url = new URL(address ?? `https://secretsmanager.${region}.${domainOf(region)}`);
  const { headers } = sign(
    {
      service: 'secretsmanager',
      region,
      host: url.host,
      method: 'POST',
      path: '/',
      headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'secretsmanager.GetSecretValue' },
      body,
    },
    {
      accessKeyId: environment['AWS_ACCESS_KEY_ID'],
      secretAccessKey: environment['AWS_SECRET_ACCESS_KEY'],
      sessionToken: environment['AWS_SESSION_TOKEN'],
    },
  );
  return { method: 'POST', url: url.href, headers: headers as Record<string, string>, data: body };
}

function domainOf(region: string): string {
  return region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
}
