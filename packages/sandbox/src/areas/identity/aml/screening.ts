import { defineJob } from '../../../jobs.js';
import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';
import { applicantsOf } from '../applicants/applicant.js';

type Result = 'approved' | 'declined' | 'review_required';

/** A search for an applicant in lists of sanctioned and exposed persons. */
export interface ScreeningRecord {
  /** `amlv_…` */
  id: string;
  applicantId: string;
  status: 'created' | 'screening_in_progress' | Result;
  searchParameters: object;
  monitored: boolean;
  createdOn: Date;
  modifiedOn: Date;
}

export function screeningsOf(world: World): Collection<ScreeningRecord> {
  return world.collection<ScreeningRecord>('aml_screenings');
}

/** Runs a new screening through its two steps, one processing delay each. */
export function runScreening(world: World, screening: ScreeningRecord): void {
  begin.after(world, world.settings.processingDelay, screening);
}

const begin = defineJob('identity.begin_screening', screeningsOf, (world, screening) => {
  move(world, screening, 'screening_in_progress');
  end.after(world, world.settings.processingDelay, screening);
});

const end = defineJob('identity.end_screening', screeningsOf, (world, screening) =>
  move(world, screening, resultOf(world, screening)),
);

/**
 * A screening finds nothing, also where the merchant's id makes a verification fail. [docs event types, example of
 * aml_verification_status_changed] No source says how to choose: the sandbox's own endings of that id are
 * `_aml_declined` and `_aml_review_required`. [inferred]
 */
function resultOf(world: World, { applicantId }: ScreeningRecord): Result {
  const [, ending] = /_aml_(declined|review_required)$/.exec(externalIdOf(world, applicantId) ?? '') ?? [];
  return (ending as Result | undefined) ?? 'approved';
}

function move(world: World, screening: ScreeningRecord, status: ScreeningRecord['status']): void {
  screening.status = status;
  screening.modifiedOn = world.clock.now();
  world.emit({
    source: 'identities',
    type: 'aml_verification_status_changed',
    subject: screening.id,
    data: {
      applicant_id: screening.applicantId,
      external_applicant_id: externalIdOf(world, screening.applicantId),
      status,
      aml_verification_id: screening.id,
    },
  });
}

function externalIdOf(world: World, applicantId: string): string | undefined {
  return applicantsOf(world).get(applicantId)?.externalId;
}
