import { createConfig } from '@cko/core';
import { PaymentsClient } from '@cko/payments';
import { expect, onTestFinished } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { accessToken, call, type Answer, type CallInput } from '../calls.js';
import { problemsOf } from '../payments/described.js';

export const cards = {
  challenge: '4242424242424242',
  frictionless: '4543474002249996',
  notEnrolled: '4532432452900131',
};

/** A sandbox with a client that signs in by OAuth, as sessions want it; every good answer is checked. */
export async function startSessions() {
  const sandbox = await startSandbox();
  const { id, secret } = sandbox.credentials.accessKey;
  const configuration = createConfig(
    { baseUrl: sandbox.url, secretKey: sandbox.credentials.secretKey, accessKey: { id, secret } },
    {},
  );
  onTestFinished(async () => {
    await configuration.close();
    await sandbox.close();
  });
  return { sandbox, client: new PaymentsClient(configuration), call: await describedCall(sandbox) };
}

export type DescribedCall = (
  operation: keyof typeof paths,
  input?: CallInput & { id?: string | undefined },
) => Promise<Answer>;

const paths = {
  createSession: ['POST', '/sessions'],
  getSession: ['GET', '/sessions/:id'],
  updateSession: ['PUT', '/sessions/:id/collect-data'],
  updateSessionThreeDsMethod: ['PUT', '/sessions/:id/issuer-fingerprint'],
  completeSession: ['POST', '/sessions/:id/complete'],
} as const;

async function describedCall(sandbox: Sandbox): Promise<DescribedCall> {
  const token = await accessToken(sandbox);
  return async (operation, { id = '', ...input } = {}) => {
    const [method, path] = paths[operation];
    const answer = await call(sandbox, method, path.replace(':id', id), { credential: token, ...input });
    if (answer.body !== undefined && answer.status < 300) {
      expect(problemsOf(operation, answer.status, answer.body)).toEqual([]);
    }
    return answer;
  };
}

export const browser = {
  channel: 'browser',
  accept_header: '*/*',
  java_enabled: false,
  javascript_enabled: true,
  language: 'en-GB',
  color_depth: '24',
  screen_height: '1080',
  screen_width: '1920',
  timezone: '0',
  user_agent: 'Mozilla/5.0',
  ip_address: '192.0.2.1',
  three_ds_method_completion: 'Y',
} as const;

export const app = {
  channel: 'app',
  sdk_app_id: 'dbd64fcb-c19a-4728-8849-e3d50bfdde39',
  sdk_max_timeout: 5,
  sdk_encrypted_data: '{}',
  sdk_ephem_pub_key: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' },
  sdk_reference_number: '3DS_LOA_SDK_PPFU_020100_00007',
  sdk_transaction_id: 'b2385523-a66c-4907-ac3c-91848e8c0067',
  sdk_interface_type: 'both',
  sdk_ui_elements: ['single_select', 'html_other'],
};

export function session(number: string, more: object = {}) {
  return {
    source: { type: 'card' as const, number, expiry_month: 12, expiry_year: 2098 },
    amount: 1000,
    currency: 'GBP' as const,
    reference: 'ORDER-1',
    completion: { type: 'non_hosted' as const, callback_url: 'https://shop.test/callback' },
    ...more,
  };
}

export const hosted = {
  completion: {
    type: 'hosted' as const,
    success_url: 'https://shop.test/success',
    failure_url: 'https://shop.test/failure',
  },
};

/** Posts a form as a browser does; redirects are not followed. */
export function submit(address: string, fields: Record<string, string>): Promise<Response> {
  return fetch(address, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
}
