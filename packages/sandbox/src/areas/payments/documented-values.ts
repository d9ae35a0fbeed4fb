import { isIP } from 'node:net';
import type { PaymentBody, SourceBody } from './payment-body.js';

type Phone = SourceBody['phone'];

/**
 * Values with a code of their own that the description takes as any text. [docs error codes 2024-12-11] Which values are
 * bad beyond their length is inferred.
 */
export function valueProblems(body: PaymentBody): (string | undefined)[] {
  const { source, shipping, customer } = body;
  const phones = [source?.phone, shipping?.['phone'] as Phone, customer?.phone as Phone];
  return [
    body.payment_ip === undefined || isIP(body.payment_ip) !== 0 ? undefined : 'ip_address_invalid',
    versionProblem(body['3ds']?.version),
    phones.every((phone) => isPhoneCode(phone?.country_code)) ? undefined : 'country_phone_code_invalid',
    phones.every((phone) => isPhoneNumber(phone?.number)) ? undefined : 'phone_number_invalid',
    [source, body.fallback_source].every((paying) => isCvv(paying?.cvv)) ? undefined : 'cvv_invalid',
  ];
}

/** 3D Secure has been through two generations. */
function versionProblem(version: string | undefined): string | undefined {
  if (version === undefined) return undefined;
  if (!/^\d+(\.\d+)*$/.test(version)) return '3ds_version_invalid';
  return /^[12](\.|$)/.test(version) ? undefined : '3ds_version_not_supported';
}

/** Such as `+1` and `44`, as the reference writes them. */
function isPhoneCode(code: string | undefined): boolean {
  return code === undefined || /^\+?\d[\d -]*$/.test(code);
}

/** Digits, with what people put between them. */
function isPhoneNumber(number: string | undefined): boolean {
  return number === undefined || /^[+(]?\d[\d ().+/-]*$/.test(number);
}

/** Stored cards take a token in its place. [PAY] */
function isCvv(cvv: string | undefined): boolean {
  return cvv === undefined || /^(\d{3,4}|tok_\w{26})$/.test(cvv);
}
