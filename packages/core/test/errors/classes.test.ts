import { createRequire } from 'node:module';
import { beforeEach, describe, expect, test } from 'vitest';
import * as core from '../../src/index.js';
import {
  ApiError,
  CheckoutError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ValidationError,
} from '../../src/index.js';
import { json, plain } from '../servers/answers.js';
import { serve, type Answer } from '../servers/http-server.js';
import { issueTokens, withTokens } from '../servers/token-answers.js';
import { accessKey, rejection, things } from '../things.js';

const get = { path: { id: 'a' } };
const exported: Readonly<Record<string, unknown>> = core;

const errorFor = async (answer: Answer) => {
  const server = await serve(answer);
  return (await rejection(things({ baseUrl: server.url, maxRetries: 0 }).call('getThing', get))) as ApiError;
};

describe('the error for a status is', () => {
  test.each([
    [400, 'BadRequestError'],
    [401, 'AuthenticationError'],
    [403, 'PermissionError'],
    [404, 'NotFoundError'],
    [409, 'ConflictError'],
    [412, 'PreconditionFailedError'],
    [422, 'ValidationError'],
    [428, 'PreconditionFailedError'],
    [429, 'RateLimitError'],
    [500, 'ServerError'],
    [502, 'ServerError'],
    [599, 'ServerError'],
    [304, 'ApiError'],
    [405, 'ApiError'],
    [418, 'ApiError'],
  ] as const)('%i: %s', async (status, name) => {
    const error = await errorFor(plain(status));
    expect(error.name).toBe(name);
    expect(error.constructor).toBe(exported[name]);
    expect(error).toBeInstanceOf(exported[name]);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(CheckoutError);
    expect(error).toBeInstanceOf(Error);
    expect(error.status).toBe(status);
    expect(error.stack).toContain(name);
  });
});

describe('an error carries', () => {
  test('what the answer says: codes, type and request id, in its fields and its message', async () => {
    const body = {
      request_id: 'x',
      error_type: 'request_invalid',
      error_codes: ['amount_invalid', '3ds_not_supported'],
    };
    const error = await errorFor(json(422, body, { 'cko-request-id': '0HLHPN8802NUF:00000003' }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({
      operation: 'getThing',
      attempts: 1,
      outcome: 'none',
      status: 422,
      errorType: 'request_invalid',
      errorCodes: ['amount_invalid', '3ds_not_supported'],
      requestId: '0HLHPN8802NUF:00000003',
    });
    expect(error.message).toBe(
      'getThing: 422, the request was refused: amount_invalid, 3ds_not_supported (request 0HLHPN8802NUF:00000003)',
    );
  });

  test.each(['0HL80RJLS76I7', '0HLHPN8802NUF:00000003', '5fa7ee8c-f82d-4440-a6dc-e8c859b03235'])(
    'a request id of the form %s',
    async (id) => {
      expect((await errorFor(plain(404, '', { 'cko-request-id': id }))).requestId).toBe(id);
    },
  );

  test('a request id even when its digits look like those of a card', async () => {
    const id = '42424242-4242-4242-8242-424242424242';
    expect((await errorFor(plain(404, '', { 'cko-request-id': id }))).requestId).toBe(id);
  });

  test('no fields for what is not known', async () => {
    const error = await errorFor(plain(404));
    expect(Object.keys(error).sort()).toEqual(['attempts', 'errorCodes', 'operation', 'outcome', 'status']);
  });

  test('no field of a body that is not as documented', async () => {
    for (const body of [
      null,
      [],
      'text',
      42,
      { error_codes: 'x' },
      { error_codes: [1, null, {}] },
      { error_type: {} },
    ]) {
      const error = await errorFor(json(422, body));
      expect(error).toMatchObject({ errorCodes: [] });
      expect(error).not.toHaveProperty('errorType');
    }
  });

  test('the id of what is there already, when it conflicts with that', async () => {
    const conflict = (href: unknown) => errorFor(json(409, { _links: { self: { href } } }));
    const id = 'ent_w4jelhppmfiufdnatam37wrfc4';
    expect(await conflict(`https://api.checkout.com/accounts/entities/${id}`)).toMatchObject({ existingId: id });
    for (const href of [undefined, 7, id, '/accounts/entities/', `/entities/${id}?key=sk_sbox_secret`, '/a/sk_4242']) {
      expect(await conflict(href)).not.toHaveProperty('existingId');
    }
  });

  test('how long the service asks to wait, when it is too many requests', async () => {
    const error = await errorFor(plain(429, '', { 'retry-after': '3' }));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfter: 3000 });
    expect(await errorFor(plain(429))).not.toHaveProperty('retryAfter');
  });
});

describe('403 names', () => {
  const denied = async (granted: string | undefined) => {
    const server = await serve(withTokens(issueTokens(3600, granted), plain(403)));
    const error = await rejection(
      things({ baseUrl: server.url, secretKey: undefined, accessKey }).call('getThing', get),
    );
    expect(error).toBeInstanceOf(PermissionError);
    return error as PermissionError;
  };

  test('the scopes that the operation accepts and those that the token has, when one is missing', async () => {
    const error = await denied('other other:read');
    expect(error.acceptedScopes).toEqual(['things', 'things:read']);
    expect(error.grantedScopes).toEqual(['other', 'other:read']);
    expect(error.message).toContain(
      'a scope is missing. It accepts any of the scopes things, things:read; the token has other, other:read',
    );
  });

  test('another reason, when the token has a scope that is accepted', async () => {
    const { message } = await denied('things:read');
    expect(message).not.toContain('a scope is missing');
    expect(message).toContain('in a state that does not permit it');
  });

  test('no scopes of a token that does not tell them', async () => {
    const error = await denied(undefined);
    expect(error.grantedScopes).toBeUndefined();
    expect(error.message).not.toContain('the token has');
  });

  test('no scopes of a key', async () => {
    const error = (await errorFor(plain(403))) as PermissionError;
    expect(error.acceptedScopes).toEqual(['things', 'things:read']);
    expect(error).not.toHaveProperty('grantedScopes');
  });
});

describe('toJSON gives', () => {
  test('name, message and fields, and nothing else', async () => {
    const error = await errorFor(json(422, { error_codes: ['amount_invalid'] }));
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'ValidationError',
      message: error.message,
      operation: 'getThing',
      attempts: 1,
      outcome: 'none',
      status: 422,
      errorCodes: ['amount_invalid'],
    });
  });

  test("the fields that a subclass of the user's adds", () => {
    class OwnError extends NotFoundError {
      readonly order = 42;
    }
    const error = new OwnError('gone', { status: 404 });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ message: 'gone', order: 42, status: 404 });
  });
});

describe('instanceof', () => {
  const load = createRequire(import.meta.url);
  let copies: (typeof core)[];
  beforeEach(async () => {
    copies = [core, load('../../dist/index.cjs'), (await import('../../dist/index.js')) as unknown as typeof core];
  });

  test('holds across copies of this package in one process, for each class', () => {
    const classes = Object.keys(core).filter((name) => name.endsWith('Error')) as 'ApiError'[];
    expect(classes).toHaveLength(17);
    for (const thrower of copies) {
      for (const name of classes) {
        const error = new thrower[name]('x', { status: 400, code: 'X', acceptedScopes: [] } as never);
        for (const catcher of copies) {
          const recognised = classes.filter((kind) => error instanceof catcher[kind]);
          expect(recognised).toEqual(classes.filter((kind) => error instanceof thrower[kind]));
          expect(recognised).toContain(name);
        }
      }
    }
  });

  test('tells siblings apart, and does not take the general for the special', () => {
    for (const { ApiError: Api, NotFoundError: NotFound, ValidationError: Validation, CheckoutError: Base } of copies) {
      expect(new NotFound('x', { status: 404 })).not.toBeInstanceOf(Validation);
      expect(new Api('x', { status: 418 })).not.toBeInstanceOf(NotFound);
      expect(new Base('x')).not.toBeInstanceOf(Api);
    }
  });

  test.each([undefined, null, 'CheckoutError', 42, {}, new Error('x'), { name: 'CheckoutError' }])(
    'does not take %j for an error of this toolkit',
    (value) => {
      expect(value instanceof CheckoutError).toBe(false);
    },
  );

  test("holds for a subclass of the user's, which takes no others for its own", () => {
    class OwnError extends ApiError {}
    const error = new OwnError('x', { status: 400 });
    expect(error).toBeInstanceOf(OwnError);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(CheckoutError);
    expect(error).not.toBeInstanceOf(NotFoundError);
    expect(new ApiError('x', { status: 400 })).not.toBeInstanceOf(OwnError);
  });
});
