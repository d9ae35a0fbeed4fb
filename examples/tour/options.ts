import { parseArgs } from 'node:util';

export const usage = `Plays a payment's life through the clients of this repository.

  npm start                  on a sandbox in this process, which then goes on serving; Ctrl-C ends it
  npm start -- --once        the same, and ends after the last step

With CKO_SECRET_KEY and CKO_PREFIX set, the tour runs against Checkout.com's own test environment instead
(CKO_PUBLIC_KEY too, to tokenize a card; CKO_PROCESSING_CHANNEL_ID where the account has several channels).
Keys of the live environment are refused.`;

export interface TourOptions {
  once: boolean;
  help: boolean;
}

export function readOptions(args: string[]): TourOptions {
  const { values } = parseArgs({
    args,
    options: { once: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
  });
  return values;
}
