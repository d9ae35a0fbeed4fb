import type { AccessKey } from './access-tokens.js';
import { longestTimer } from './clock.js';
import { isWithinReach, longestWait, readMoment, timesInReach } from './moments.js';
import type { IdempotencySettings, RateLimit, SandboxOptions } from './options.js';
import { knownScopes } from './scopes.js';
import { namesIn, unknownNames } from './unknown-names.js';
import { isListOfTexts, isNumber, isObject, isWholeNumber } from './value-checks.js';

/** What an option has to be, in words and to be tried. */
interface Requirement {
  is: string;
  holds(value: unknown): boolean;
}

type Requirements<T> = { readonly [Name in keyof Required<T>]: Requirement };

const text: Requirement = {
  is: 'a text that is not empty',
  holds: (value) => typeof value === 'string' && value !== '',
};
const list = (of: string): Requirement => ({
  is: `a list of ${of}`,
  holds: (value) => Array.isArray(value) && value.every(isObject),
});
const milliseconds: Requirement = {
  is: `a number of milliseconds from 0 to ${longestWait}`,
  holds: (value) => isNumber(value, 0, longestWait),
};
const calls: Requirement = {
  is: 'a number of calls a second, from 0',
  holds: (value) => isNumber(value, 0, Number.POSITIVE_INFINITY),
};

const requirements: Requirements<SandboxOptions> = {
  port: { is: 'a whole number from 0 to 65535', holds: (value) => isWholeNumber(value, 0, 65_535) },
  host: text,
  freeze: {
    is: `true, or a time ${timesInReach}`,
    holds: (value) => typeof value === 'boolean' || isWithinReach(readMoment(value as Date | string)),
  },
  seed: { is: 'a text', holds: (value) => typeof value === 'string' },
  secretKey: text,
  publicKey: text,
  signingKey: text,
  accessKeys: list('access keys'),
  accessTokenLifetime: {
    is: `a whole number of seconds from 0 to ${longestWait}`,
    holds: (value) => isWholeNumber(value, 0, longestWait),
  },
  workflows: list('workflows'),
  webhookTimeout: {
    is: `a whole number of milliseconds from 1 to ${longestTimer}`,
    holds: (value) => isWholeNumber(value, 1, longestTimer),
  },
  rateLimit: {
    is: 'false or { reads, writes }',
    holds: (value) => value === false || (isObject(value) && value.reads !== undefined && value.writes !== undefined),
  },
  idempotency: { is: 'an object such as { conflictStatus: 429 }', holds: isObject },
  processingDelay: milliseconds,
  processingChannels: {
    is: 'a list of at least one id',
    holds: (value) => isListOfTexts(value) && value.length > 0,
  },
  logBodies: { is: 'true or false', holds: (value) => typeof value === 'boolean' },
  onRequest: { is: 'a function', holds: (value) => typeof value === 'function' },
};

const requirementsOfIdempotency: Requirements<IdempotencySettings> = {
  window: milliseconds,
  conflictStatus: { is: '409 or 429', holds: (value) => value === 409 || value === 429 },
};

const requirementsOfRateLimit: Requirements<RateLimit> = { reads: calls, writes: calls };

const requirementsOfAccessKey: Requirements<AccessKey> = {
  id: text,
  secret: text,
  scopes: { is: 'a list of scopes', holds: isListOfTexts },
};

/** Throws a TypeError that names the first option that is misspelt or that the sandbox could not go by. */
export function checkOptions(options: SandboxOptions): void {
  checkMembers(options, requirements, '');
  checkMembers(options.idempotency ?? {}, requirementsOfIdempotency, 'idempotency.');
  checkMembers(options.rateLimit || {}, requirementsOfRateLimit, 'rateLimit.');
  for (const [place, key] of (options.accessKeys ?? []).entries()) {
    checkMembers(key, requirementsOfAccessKey, `accessKeys[${place}].`);
    const unknown = unknownNames(key.scopes ?? [], knownScopes);
    if (unknown !== undefined) throw new TypeError(`accessKeys[${place}].scopes names what is no scope: ${unknown}.`);
  }
}

function checkMembers<T extends object>(given: Partial<T>, known: Requirements<T>, prefix: string): void {
  const unknown = unknownNames(namesIn(given), Object.keys(known));
  if (unknown !== undefined) throw new TypeError(`There is no option ${prefix}${unknown}.`);
  for (const [name, { is, holds }] of Object.entries<Requirement>(known)) {
    const value: unknown = given[name as keyof T];
    if (value !== undefined && !holds(value)) throw new TypeError(`${prefix}${name} is ${is}.`);
  }
}
