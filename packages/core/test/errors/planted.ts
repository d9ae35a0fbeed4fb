import { inspect } from 'node:util';
import { expect } from 'vitest';
import type { Answer } from '../servers/http-server.js';

/** What must never come out again, wherever it went in. */
export const planted = {
  secretKey: 'sk_sbox_plantedsecretkeyabcdefghij',
  publicKey: 'pk_sbox_plantedpublickeyabcdefghij',
  accessKeySecret: 'PlantedAccessKey-Secret_9x7',
  accessToken: 'PlantedAccessToken.part-2_x',
  sessionSecret: 'PlantedSessionSecret_4f8',
  cardNumber: '4242424242424242',
  spacedCardNumber: '4242 4242 4242 4242',
  cvv: '9173',
  body: 'PlantedBodyMarker',
  path: 'PlantedPathMarker',
  query: 'PlantedQueryMarker',
  header: 'PlantedHeaderMarker',
} as const;

export const accessKey = { id: 'ack_plantedid', secret: planted.accessKeySecret };

const everything = Object.values(planted);
const forbidden = [...everything, Buffer.from(`${accessKey.id}:${accessKey.secret}`).toString('base64')];

/** A call input with something planted in each part of it. */
export const input = {
  path: { id: planted.path },
  query: { q: planted.query },
  body: { number: planted.cardNumber, cvv: planted.cvv, name: planted.body, spaced: planted.spacedCardNumber },
};

/** Options of a call with something planted. */
export const callOptions = { headers: { 'x-own': planted.header } };

/** Repeats all that was planted, in each part of an answer that an error could be made from. */
export function echo(status: number, id?: string): Answer {
  return (response, request, number) => {
    const text = id ?? everything[number % everything.length] ?? '';
    response.writeHead(status, text, {
      'content-type': 'application/json',
      'cko-request-id': text,
      'retry-after': status === 409 ? '60' : '0',
      location: `http://127.0.0.1:9/${text}`,
      'x-echo': everything.join(' '),
    });
    const body = {
      request_id: text,
      error_type: text,
      error_codes: [...everything, ...everything.map((value) => `${value}_invalid`), 'amount_invalid'],
      error: text,
      error_description: everything.join(' '),
      message: `${request.url} ${request.body} ${request.headers.authorization}`,
    };
    response.end(JSON.stringify(body));
  };
}

/** An error that a function of the caller's may throw, with something planted in each part. */
export function revealingError(): Error {
  const error = new Error(everything.join(' '), { cause: new Error(planted.secretKey) });
  error.name = planted.cardNumber;
  return Object.assign(error, { code: planted.secretKey, config: { headers: { authorization: planted.secretKey } } });
}

/** Every form in which a value is shown or kept. */
function shownForms(value: unknown): string {
  const forms = [
    inspect(value, { depth: 10, showHidden: true, getters: true, maxArrayLength: null, maxStringLength: null }),
    inspect(value),
    JSON.stringify(value) ?? '',
  ];
  if (value instanceof Error) {
    forms.push(String(value), value.message, value.stack ?? '', shownForms(Object.getOwnPropertyDescriptors(value)));
    if (value.cause !== undefined) forms.push(shownForms(value.cause));
  }
  return forms.join('\n');
}

/** So few digits turn up by chance within a duration, a port or a UUID. */
const cvvOnItsOwn = new RegExp(`(?<![\\da-f.-])${planted.cvv}(?![\\da-f-])`);

/** Fails when anything planted can be seen in the value. */
export function expectNothingPlanted(value: unknown): void {
  const shown = shownForms(value);
  const leaks = forbidden
    .map((secret) => (secret === planted.cvv ? shown.search(cvvOnItsOwn) : shown.indexOf(secret)))
    .filter((index) => index >= 0)
    .map((index) => shown.slice(Math.max(0, index - 80), index + 40));
  expect(leaks).toEqual([]);
}
