import { describe, expect, test } from 'vitest';
import { card, PaymentsHarness } from './world.js';

const phone = (country_code: string, number: string) => ({ phone: { country_code, number } });

describe('a value with a documented code is refused with it when it is bad', () => {
  test.each([
    { code: 'ip_address_invalid', body: { payment_ip: '999.1.1.1' } },
    { code: '3ds_version_invalid', body: { '3ds': { enabled: true, version: 'zz' } } },
    { code: '3ds_version_not_supported', body: { '3ds': { enabled: true, version: '9.9.9' } } },
    { code: 'country_phone_code_invalid', body: { source: card(undefined, phone('ab', '4155552671')) } },
    { code: 'country_phone_code_invalid', body: { customer: { name: 'Ada', ...phone('ab', '4155552671') } } },
    { code: 'phone_number_invalid', body: { source: card(undefined, phone('+1', 'abcdefgh')) } },
    { code: 'phone_number_invalid', body: { shipping: phone('+1', 'abcdefgh') } },
    { code: 'cvv_invalid', body: { source: card(undefined, { cvv: 'abc' }) } },
    { code: 'cvv_invalid', body: { fallback_source: card(undefined, { cvv: 'abc' }) } },
  ])('$code: $body', async ({ code, body }) => {
    const sandbox = new PaymentsHarness();

    expect(await sandbox.request(body)).toEqual({ status: 422, body: { error_codes: [code] } });
    expect(sandbox.events).toEqual([]);
  });

  test('once, wherever it stands', async () => {
    const bad = phone('ab', 'abcdefgh');
    const answer = await new PaymentsHarness().request({ source: card(undefined, bad), shipping: bad });

    expect(answer.body.error_codes).toEqual(['country_phone_code_invalid', 'phone_number_invalid']);
  });
});

describe('a value that is good is taken', () => {
  test.each([
    { payment_ip: '90.197.169.245' },
    { payment_ip: '2001:db8::1' },
    { '3ds': { enabled: false, version: '1.0.2' } },
    { '3ds': { enabled: false, version: '2.2.0' } },
    { source: card(undefined, phone('+1', '415 555 2671')) },
    { source: card(undefined, phone('44', '(0)20-7946 0018')) },
    { source: card(undefined, { cvv: '1000' }) },
  ])('%o', async (body) => {
    expect((await new PaymentsHarness().request(body)).status).toBe(201);
  });
});
