import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { startTestGateway } from '../assembly.js';
import { signedFetch, type SignedRequest } from '../signed-fetch.js';

/** Whether the machine has no curl, or one from before it could sign. */
const noCurl = spawnSync('curl', ['--aws-sigv4', 'aws:amz', '--version']).status !== 0;
const thing = '/things/1?b=2&a=1';
const minutes = (count: number) => new Date(Date.now() + count * 60_000);

describe('a signature', () => {
  test.each<[string, SignedRequest, string, string]>([
    [
      'of an unknown key',
      { accessKey: { accessKeyId: 'AKIAUNKNOWN', secretAccessKey: 'x' } },
      'UnrecognizedClientException',
      'security token included in the request is invalid',
    ],
    [
      'with another secret',
      { accessKey: { accessKeyId: 'AKIALOCALGATEWAY0001', secretAccessKey: 'guessed' } },
      'InvalidSignatureException',
      'does not match',
    ],
    ['that has expired', { signedAt: minutes(-6) }, 'InvalidSignatureException', 'Signature expired'],
    ['from the future', { signedAt: minutes(6) }, 'InvalidSignatureException', 'not yet current'],
    ['for another region', { region: 'us-east-1' }, 'InvalidSignatureException', 'valid region'],
    ['for another service', { service: 's3' }, 'InvalidSignatureException', 'correct service'],
    [
      'of another body',
      { tamper: (sent) => void (sent.body = '{"amount":2}') },
      'InvalidSignatureException',
      'does not match',
    ],
    [
      'of another path',
      { tamper: (sent) => void (sent.url = sent.url.replace('/things/1', '/things/2')) },
      'InvalidSignatureException',
      'does not match',
    ],
    [
      'of another query',
      { tamper: (sent) => void (sent.url += '&c=3') },
      'InvalidSignatureException',
      'does not match',
    ],
    [
      'of another header',
      { tamper: (sent) => void (sent.headers['x-key'] = 'other') },
      'InvalidSignatureException',
      'does not match',
    ],
    [
      'without a date',
      { tamper: (sent) => void delete sent.headers['x-amz-date'] },
      'IncompleteSignatureException',
      'X-Amz-Date',
    ],
    [
      'in pieces',
      { tamper: (sent) => void (sent.headers['authorization'] = 'AWS4-HMAC-SHA256 Credential=a/b') },
      'IncompleteSignatureException',
      'Credential',
    ],
    [
      'that is none',
      { tamper: (sent) => void (sent.headers['authorization'] = 'Bearer token') },
      'MissingAuthenticationTokenException',
      'Missing Authentication Token',
    ],
    [
      'that is not there',
      { tamper: (sent) => void delete sent.headers['authorization'] },
      'MissingAuthenticationTokenException',
      'Missing Authentication Token',
    ],
  ])('%s is refused with 403, and the function is not called', async (_, request, type, message) => {
    const gateway = await startTestGateway();
    const response = await signedFetch(gateway, gateway.apis[0]!.url + thing, {
      method: 'PUT',
      headers: { 'x-key': 'one', 'content-type': 'application/json' },
      body: '{"amount":1}',
      ...request,
    });
    expect(response.status).toBe(403);
    expect(response.headers.get('x-amzn-errortype')).toBe(type);
    expect(((await response.json()) as { message: string }).message).toContain(message);
    expect([...gateway.functions.values()].flatMap(({ pids }) => pids)).toEqual([]);
  });

  test('of the AWS SDK is taken, with the hash of the body and without', async () => {
    const gateway = await startTestGateway();
    const call = (path: string, request: SignedRequest) => signedFetch(gateway, gateway.apis[0]!.url + path, request);
    expect((await call(thing, {})).status).toBe(200);
    expect((await call(thing, { method: 'PUT', body: 'wörds' })).status).toBe(200);
    expect((await call('/things/a%20b%2Fc?x=%C3%A9+y&x=*', {})).status).toBe(200);
    expect((await call(thing, { signedAt: minutes(-4) })).status).toBe(200);
  });

  test.skipIf(noCurl)('of curl is taken', async () => {
    const gateway = await startTestGateway();
    const [{ accessKeyId, secretAccessKey } = { accessKeyId: '', secretAccessKey: '' }] = gateway.accessKeys;
    const curl = async (...args: string[]) => {
      const sign = [
        '--aws-sigv4',
        `aws:amz:${gateway.region}:execute-api`,
        '--user',
        `${accessKeyId}:${secretAccessKey}`,
      ];
      const { stdout } = await promisify(execFile)('curl', ['-sS', '-w', '\n%{http_code}', ...sign, ...args]);
      return stdout.split('\n').at(-1);
    };
    const address = gateway.apis[0]!.url;
    expect(await curl(`${address}/things/1`)).toBe('200');
    expect(await curl(`${address}/things/search?limit=2&skip=1`)).toBe('200');
    const body = ['-H', 'content-type: application/json', '-H', 'Idempotency-Key: one', '-d', '{"amount":1}'];
    expect(await curl('-X', 'PUT', ...body, `${address}/things/1`)).toBe('200');
  });
});
