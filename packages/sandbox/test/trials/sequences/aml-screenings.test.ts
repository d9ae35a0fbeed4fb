import { IdentityClient, type AmlScreeningId, type ApplicantId } from '@cko/identity';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connected } from './connected.js';
import { expectEveryWalk, statusOf, step, type Step } from './step.js';

const processingDelay = 1000;

const { sandbox, configuration } = await connected({ freeze: true, processingDelay });
const identity = new IdentityClient(configuration);

/** What a screening of each applicant comes to. An id that has identity checks fail finds nothing in these lists. */
const results = {
  eaplt_61203A62103000000000000000: 'approved',
  seller_1_aml_declined: 'declined',
  seller_2_aml_review_required: 'review_required',
} as const;

type ExternalId = keyof typeof results;

interface ScreeningModel {
  of: ExternalId;
  isMonitored: boolean;
  age: number;
}

class ScreeningsModel {
  /** In the order they were made. */
  readonly screenings: ScreeningModel[] = [];

  screen(of: ExternalId, isMonitored: boolean): void {
    this.screenings.push({ of, isMonitored, age: 0 });
  }

  pass(time: number): void {
    for (const screening of this.screenings) screening.age += time;
  }
}

/** Where a screening has been, the last one being where it stands. */
function pathOf({ of, age }: ScreeningModel): string[] {
  const path = ['created', 'screening_in_progress', results[of]];
  return path.slice(0, 1 + Math.floor(age / processingDelay));
}

interface RealScreenings {
  applicants: Map<ExternalId, ApplicantId>;
  ids: AmlScreeningId[];
}

type ScreeningStep = Step<ScreeningsModel, RealScreenings>;

async function expectSame(model: ScreeningsModel, { applicants, ids }: RealScreenings): Promise<void> {
  const changes = sandbox.events.of('aml_verification_status_changed').map(({ envelope }) => envelope.data);
  for (const [place, screening] of model.screenings.entries()) {
    const path = pathOf(screening);
    const applicant_id = applicants.get(screening.of);
    const aml_verification_id = ids[place] ?? '';
    expect(await identity.amlScreenings.get(aml_verification_id)).toMatchObject({
      applicant_id,
      status: path.at(-1),
      monitored: screening.isMonitored,
      search_parameters,
    });
    expect(changes.filter((change) => change['aml_verification_id'] === aml_verification_id)).toEqual(
      path
        .slice(1)
        .map((status) => ({ applicant_id, external_applicant_id: screening.of, status, aml_verification_id })),
    );
  }
}

const search_parameters = { configuration_identifier: '8eb79430-c014-41e5-be73-2c2c091322b8' };
const externalId = fc.constantFrom(...(Object.keys(results) as ExternalId[]));

function passing(time: number): ScreeningStep {
  return step(`${time} milliseconds pass`, async (model, real) => {
    await sandbox.clock.advance(time);
    model.pass(time);
    await expectSame(model, real);
  });
}

/** Does to the profile of an applicant what no screening of them is changed by. */
function changing(name: string, change: (id: ApplicantId) => PromiseLike<unknown>) {
  return (of: ExternalId): ScreeningStep =>
    step(`${name} of ${of}`, async (model, real) => {
      await change(real.applicants.get(of) ?? '');
      await expectSame(model, real);
    });
}

const steps: fc.Arbitrary<ScreeningStep>[] = [
  fc.record({ of: externalId, monitored: fc.option(fc.boolean(), { nil: undefined }) }).map(({ of, monitored }) =>
    step(`screen ${of}, monitored ${monitored}`, async (model, real) => {
      const applicant_id = real.applicants.get(of) ?? '';
      const request = { applicant_id, search_parameters, ...(monitored !== undefined && { monitored }) };
      real.ids.push((await identity.amlScreenings.create(request)).id);
      model.screen(of, monitored ?? false);
      await expectSame(model, real);
    }),
  ),
  fc.constantFrom(...[processingDelay / 2, processingDelay, 2 * processingDelay].map(passing)),
  fc.oneof(
    externalId.map(changing('anonymize the profile', (id) => identity.applicants.anonymize(id))),
    externalId.map(
      changing('change the address', (id) => identity.applicants.update(id, { email: 'hannah.bret@example.com' })),
    ),
    fc.constant<ScreeningStep>(
      step('screen nobody', async (model, real) => {
        const applicant_id = 'aplt_aaaaaaaaaaaaaaaaaaaaaaaaaa';
        expect(await statusOf(identity.amlScreenings.create({ applicant_id, search_parameters }))).toBe(422);
        await expectSame(model, real);
      }),
    ),
  ),
];

test('a screening comes by its two steps to what its applicant comes to, and tells each step once', async () => {
  await expectEveryWalk(steps, start, { runs: 20, length: 12 });
}, 3_600_000);

async function start(): Promise<{ model: ScreeningsModel; real: RealScreenings }> {
  sandbox.reset();
  const applicants = new Map<ExternalId, ApplicantId>();
  for (const of of Object.keys(results) as ExternalId[]) {
    applicants.set(of, (await identity.applicants.create({ external_applicant_id: of })).id);
  }
  return { model: new ScreeningsModel(), real: { applicants, ids: [] } };
}
