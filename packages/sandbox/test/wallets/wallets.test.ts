import { createPublicKey, verify } from 'node:crypto';
import { createConfig, NotFoundError } from '@cko/core';
import { PaymentsClient, type EntityId } from '@cko/payments';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { call } from '../calls.js';
import { exampleRequest, problemsOf } from '../payments/described.js';
import { certificate } from './certificate.js';

let sandbox: Sandbox;
let withKey: PaymentsClient;
let withOAuth: PaymentsClient;
beforeEach(async () => {
  sandbox = await startSandbox();
  const { secretKey, accessKey } = sandbox.credentials;
  const baseUrl = sandbox.url;
  const configurations = [createConfig({ baseUrl, secretKey }, {}), createConfig({ baseUrl, accessKey }, {})] as const;
  [withKey, withOAuth] = [new PaymentsClient(configurations[0]), new PaymentsClient(configurations[1])];
  onTestFinished(async () => {
    for (const configuration of configurations) await configuration.close();
    await sandbox.close();
  });
});

/** The elements of a sequence in DER, each whole. */
function elementsOf(sequence: Buffer): Buffer[] {
  const elements: Buffer[] = [];
  for (let at = headOf(sequence).head; at < sequence.length;) {
    const { head, length } = headOf(sequence.subarray(at));
    elements.push(sequence.subarray(at, at + head + length));
    at += head + length;
  }
  return elements;
}

function headOf(element: Buffer): { head: number; length: number } {
  const first = element.readUInt8(1);
  if (first < 0x80) return { head: 2, length: first };
  const bytes = first & 0x7f;
  return { head: 2 + bytes, length: element.readUIntBE(2, bytes) };
}

describe('Apple Pay', () => {
  test.each([
    { protocol_version: 'ec_v1', kind: 'ec' },
    { protocol_version: 'rsa_v1', kind: 'rsa' },
  ] as const)('a signing request for $protocol_version is signed by the key in it', async (wanted) => {
    const { content } = await withKey.applePay.createSigningRequest({ protocol_version: wanted.protocol_version });

    const der = Buffer.from(content.replaceAll(/-----[A-Z ]+-----/g, ''), 'base64');
    const [info, , signature] = elementsOf(der) as [Buffer, Buffer, Buffer];
    const key = createPublicKey({ key: elementsOf(info)[2]!, format: 'der', type: 'spki' });
    expect(key.asymmetricKeyType).toBe(wanted.kind);
    expect(verify('sha256', info, key, signature.subarray(headOf(signature).head + 1))).toBe(true);
  });

  test('a certificate tells how long it is good for', async () => {
    const { content, validFrom, validUntil, publicKeyHash } = certificate;

    expect(await withKey.applePay.uploadCertificate({ content })).toMatchObject({
      valid_from: validFrom,
      valid_until: validUntil,
      public_key_hash: publicKeyHash,
    });
  });

  test('the documented upload is accepted', async () => {
    const body = exampleRequest('uploadApplePayCertificate');

    const answer = await call(sandbox, 'POST', '/applepay/certificates', { body });

    expect(answer.status).toBe(201);
    expect(problemsOf('uploadApplePayCertificate', 201, answer.body)).toEqual([]);
    expect(answer.body.id).toMatch(/^aplc_/);
  });

  test.each(['not a certificate', '', 'AAAA'])('%j is no certificate', async (content) => {
    const answer = await call(sandbox, 'POST', '/applepay/certificates', { body: { content } });

    expect(answer).toMatchObject({ status: 422, body: { error_codes: ['content_invalid'] } });
  });

  test('a domain is enrolled as often as it is asked for', async () => {
    const request = exampleRequest('enrollApplePayDomain') as { domain: string };

    expect(await withOAuth.applePay.enrollDomain(request)).toBeUndefined();
    expect(await withOAuth.applePay.enrollDomain(request)).toBeUndefined();
  });

  test('what names no host is no domain', async () => {
    const refusal = withOAuth.applePay.enrollDomain({ domain: 'http://example' });

    await expect(refusal).rejects.toMatchObject({ status: 422, errorCodes: ['domain_invalid'] });
  });
});

describe('Google Pay', () => {
  const entity = 'ent_w4jelhppmfiufdnatam37wrfc4' as EntityId;
  const request = { ...exampleRequest('createGooglePayEnrollment'), entity_id: entity };

  test('an entity is enrolled once its terms are accepted', async () => {
    const enrollment = await withOAuth.googlePay.enroll(request);

    expect(enrollment).toEqual({ state: 'ACTIVE', tos_accepted_time: expect.any(String) as string });
    expect(problemsOf('createGooglePayEnrollment', 201, enrollment)).toEqual([]);
    expect(await withOAuth.googlePay.getState(entity)).toEqual({ state: 'ACTIVE' });
    await sandbox.clock.advance(1000);
    expect(await withOAuth.googlePay.enroll(request)).toEqual(enrollment);
  });

  test('terms that are not accepted are refused, and the entity is not enrolled', async () => {
    const refusal = withOAuth.googlePay.enroll({ ...request, accept_terms_of_service: false });

    await expect(refusal).rejects.toMatchObject({ errorCodes: ['accept_terms_of_service_invalid'] });
    await expect(withOAuth.googlePay.getState(entity)).rejects.toBeInstanceOf(NotFoundError);
  });

  test('domains are listed as they were registered, each once', async () => {
    await withOAuth.googlePay.enroll(request);
    expect(await withOAuth.googlePay.listDomains(entity)).toEqual({ domains: [] });

    await withOAuth.googlePay.registerDomain(entity, exampleRequest('registerGooglePayDomain'));
    await withOAuth.googlePay.registerDomain(entity, { web_domain: 'shop.example.com' });
    await withOAuth.googlePay.registerDomain(entity, { web_domain: 'Example.com' });

    expect(await withOAuth.googlePay.listDomains(entity)).toEqual({ domains: ['example.com', 'shop.example.com'] });
  });

  test('an entity that is not enrolled has no domains', async () => {
    await expect(withOAuth.googlePay.listDomains(entity)).rejects.toBeInstanceOf(NotFoundError);
    const registration = withOAuth.googlePay.registerDomain(entity, { web_domain: 'example.com' });
    await expect(registration).rejects.toBeInstanceOf(NotFoundError);
  });

  test('a secret key is not enough', async () => {
    expect((await call(sandbox, 'GET', `/googlepay/enrollments/${entity}/state`)).status).toBe(401);
  });
});
