import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../../src/index.js';
import { startReceiver, type WebhookReceiver } from '../../webhook-receiver.js';
import { expectEveryWalk, step, type Step } from './step.js';

const minute = 60 * 1000;

/** Minutes between the tries of a delivery, as documented. */
const waits = [5, 10, 15, 30, 60, 240, 720, 720];

let sandbox: Sandbox;
let receiver: WebhookReceiver;
beforeAll(async () => {
  receiver = await startReceiver();
  sandbox = await startSandbox({ freeze: '2026-01-05T12:00:00Z' });
});
afterAll(async () => {
  await sandbox.close();
  await receiver.close();
});

/** Events on their way to one receiver, on a clock of minutes. */
class DeliveryModel {
  private now = 0;
  private answers = true;
  private readonly deliveries: { tries: number; next: number; state: string }[] = [];

  set receiverAnswers(answers: boolean) {
    this.answers = answers;
  }

  happen(): void {
    this.deliveries.push({ tries: 0, next: this.now, state: 'pending' });
    this.pass(0);
  }

  pass(minutes: number): void {
    this.now += minutes;
    for (const delivery of this.deliveries) {
      while (delivery.state === 'pending' && delivery.next <= this.now) {
        const wait = waits[delivery.tries];
        delivery.tries += 1;
        if (this.answers) delivery.state = 'successful';
        else if (wait === undefined) delivery.state = 'failed';
        else delivery.next += wait;
      }
    }
  }

  get told(): object[] {
    return this.deliveries.map(({ tries, state }) => ({ tries, state }));
  }
}

type DeliveryStep = Step<DeliveryModel, Sandbox>;

async function expectSame(model: DeliveryModel, real: Sandbox): Promise<void> {
  const deliveries = real.events.deliveries().map(({ attempts, state }) => ({ tries: attempts.length, state }));
  expect(deliveries).toEqual(model.told);
}

function answering(name: string, answers: boolean): DeliveryStep {
  return step(name, async (model) => {
    receiver.answer = answers ? 200 : 500;
    model.receiverAnswers = answers;
  });
}

const happen: DeliveryStep = step('an event happens', async (model, real) => {
  real.world.emit({ source: 'gateway', type: 'payment_approved', subject: 'pay_1', data: { id: 'pay_1' } });
  await real.clock.advance(0);
  model.happen();
  await expectSame(model, real);
});

function passing(minutes: number): DeliveryStep {
  return step(`${minutes} minutes pass`, async (model, real) => {
    await real.clock.advance(minutes * minute);
    model.pass(minutes);
    await expectSame(model, real);
  });
}

test('an event is brought until its receiver takes it or the documented tries are over', async () => {
  const steps = [
    fc.constant(happen),
    fc.constantFrom(answering('the receiver fails', false), answering('the receiver answers', true)),
    fc.constantFrom(...[4, 5, 10, 15, 30, 60, 240, 720].map(passing)),
    fc.constantFrom(...[30, 720].map(passing)),
  ];
  await expectEveryWalk(steps, start, { runs: 20, length: 20 });
}, 3_600_000);

async function start(): Promise<{ model: DeliveryModel; real: Sandbox }> {
  sandbox.reset();
  sandbox.addWorkflow({ url: receiver.url, signatureKey: 'signed with this' });
  receiver.answer = 200;
  return { model: new DeliveryModel(), real: sandbox };
}
