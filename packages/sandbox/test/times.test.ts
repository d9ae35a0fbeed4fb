import { expect, test } from 'vitest';
import { timeOf } from '../src/time-of.js';

test.each([
  ['2022-02-14', '2022-02-14T00:00:00.000Z'],
  ['2022-02-17T10:30:00', '2022-02-17T10:30:00.000Z'],
  ['2022-02-17T10:30:00Z', '2022-02-17T10:30:00.000Z'],
  ['2022-02-17T10:30:00+02:00', '2022-02-17T08:30:00.000Z'],
])('%s without a zone is in UTC, wherever the sandbox runs', (text, moment) => {
  expect(new Date(timeOf(text)).toISOString()).toBe(moment);
});
