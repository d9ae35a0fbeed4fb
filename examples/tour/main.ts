import { CheckoutError } from '@cko/core';
import { gatewaySteps } from './gateway-steps.js';
import { readOptions, usage } from './options.js';
import { openScreen } from './screen.js';
import { steps } from './steps.js';
import { openTarget } from './target.js';
import { createTraveller } from './traveller.js';

/** Plays a payment's life and prints each step, its result and the webhook it caused. Gives the exit code. */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const screen = openScreen();
  const target = await openTarget(process.env, screen.log);
  try {
    screen.opening(target);
    const traveller = createTraveller(target);
    for (const step of steps) await screen.play(step, traveller);
    if (target.sandbox !== undefined) {
      for (const step of gatewaySteps(target.sandbox.gateway)) await screen.play(step, traveller);
    }
    screen.closing(traveller.tally());
    if (target.sandbox !== undefined && !options.once) {
      screen.serving(target);
      await interrupted();
    }
    return 0;
  } finally {
    await target.close();
  }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    // A timer keeps the process alive where the sandbox alone would not.
    const alive = setInterval(() => {}, 2 ** 30);
    const stop = () => {
      clearInterval(alive);
      resolve();
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof CheckoutError || error instanceof TypeError)) throw error;
  console.error(`\n${error.name}: ${error.message}`);
  process.exitCode = 1;
}
