/** Milliseconds; also how long each step takes that Checkout.com takes by itself. */
export const second = 1000;

/** How long the address of a page is good for. */
export const linkLifetime = 15 * 60 * second;

/** What an attempt comes to, by the id of the applicant. */
export type Result = 'aborted' | 'inconclusive' | 'approved' | 'declined';

export type PageAction = 'look' | 'start' | 'refuse' | 'leave' | 'finish';

type OpenStatus = 'pending_redirection' | 'capture_in_progress' | 'quality_checks_in_progress' | 'checks_in_progress';

interface AttemptModel {
  status:
    | OpenStatus
    | 'capture_aborted'
    | 'capture_refused'
    | 'quality_checks_aborted'
    | 'checks_inconclusive'
    | 'completed'
    | 'terminated'
    | 'expired';
  /** Milliseconds since it came to this status. */
  waited: number;
  result: Result;
  /** Whether it holds what was taken from the applicant. */
  hasEvidence: boolean;
}

const open: readonly AttemptModel['status'][] = [
  'pending_redirection',
  'capture_in_progress',
  'quality_checks_in_progress',
  'checks_in_progress',
];

/** A check that is made of attempts, and its applicant as far as there is personal data of them. */
export abstract class CheckModel {
  status: string;
  isAnonymized = false;
  applicantHasEmail = true;
  /** Oldest first. */
  readonly attempts: AttemptModel[] = [];
  private begun = 0;

  constructor(
    private readonly kind: {
      firstStatus: 'pending' | 'created';
      /** Whether the merchant told a name. */
      hasName: boolean;
    },
    /** What the attempts of the applicant come to, in this order; those after that are as the last. */
    private readonly results: readonly Result[],
  ) {
    this.status = kind.firstStatus;
  }

  get hasEnded(): boolean {
    return ['approved', 'declined', 'refused', 'inconclusive'].includes(this.status);
  }

  get hasReport(): boolean {
    return ['approved', 'declined'].includes(this.status) && !this.isAnonymized;
  }

  get hasEvidence(): boolean {
    return this.attempts.some((attempt) => attempt.hasEvidence);
  }

  /** Whether there is personal data: a name, or what attempts know. */
  get knowsPerson(): boolean {
    return !this.isAnonymized && (this.kind.hasName || this.attempts.length > 0);
  }

  /** The status of the answer to another attempt. */
  abstract attempt(): number;

  anonymize(): number {
    this.isAnonymized = true;
    for (const attempt of this.attempts) attempt.hasEvidence = false;
    if (!this.hasEnded) {
      this.closeOpen();
      this.status = 'inconclusive';
    }
    return 200;
  }

  pass(time: number): void {
    for (const attempt of this.attempts) {
      attempt.waited += time;
      this.proceed(attempt);
    }
  }

  /** Goes on with an attempt that has waited long enough. */
  protected abstract proceed(attempt: AttemptModel): void;

  /** What an attempt is when it is ended from outside. */
  protected abstract readonly closed: AttemptModel['status'];

  protected add(status: OpenStatus, ofCheck: string): AttemptModel {
    const attempt: AttemptModel = { status, waited: 0, result: 'approved', hasEvidence: false };
    this.attempts.push(attempt);
    this.status = ofCheck;
    return attempt;
  }

  /** Uses up the next result. */
  protected begin(attempt: AttemptModel): void {
    attempt.result = this.results[Math.min(this.begun, this.results.length - 1)] ?? 'approved';
    this.begun += 1;
  }

  protected concludeInTime(attempt: AttemptModel): void {
    if (attempt.status !== 'checks_in_progress' || attempt.waited < second) return;
    if (attempt.result === 'inconclusive') this.move(attempt, 'checks_inconclusive', 'retry_required');
    else this.move(attempt, 'completed', attempt.result);
  }

  protected closeOpen(): void {
    for (const attempt of this.attempts) if (open.includes(attempt.status)) attempt.status = this.closed;
  }

  protected move(attempt: AttemptModel, status: AttemptModel['status'], ofCheck: string): void {
    attempt.status = status;
    this.status = ofCheck;
  }
}

/** A check for which the applicant is sent to a page. */
export class CaptureModel extends CheckModel {
  protected readonly closed = 'capture_aborted';

  attempt(): number {
    if (this.hasEnded || this.status === 'checks_in_progress') return 422;
    this.closeOpen();
    this.add('pending_redirection', 'pending');
    return 201;
  }

  /** What the browser of the applicant is answered. */
  onPage(attempt: AttemptModel, action: PageAction): number {
    if (attempt.status === 'pending_redirection') {
      if (action === 'start') this.move(attempt, 'capture_in_progress', 'capture_in_progress');
      if (action === 'refuse') this.move(attempt, 'capture_refused', 'refused');
    } else if (attempt.status === 'capture_in_progress') {
      if (action === 'leave') this.abort(attempt);
      if (action === 'finish') this.finish(attempt);
    }
    if (attempt.status === 'expired') return 410;
    return ['pending_redirection', 'capture_in_progress'].includes(attempt.status) ? 200 : 303;
  }

  protected proceed(attempt: AttemptModel): void {
    this.concludeInTime(attempt);
    if (attempt.status === 'pending_redirection' && attempt.waited >= linkLifetime) {
      this.move(attempt, 'expired', 'retry_required');
    }
  }

  private abort(attempt: AttemptModel): void {
    this.begin(attempt);
    this.move(attempt, 'capture_aborted', 'retry_required');
  }

  private finish(attempt: AttemptModel): void {
    this.begin(attempt);
    if (attempt.result === 'aborted') {
      this.move(attempt, 'capture_aborted', 'retry_required');
      return;
    }
    this.move(attempt, 'checks_in_progress', 'checks_in_progress');
    attempt.waited = 0;
    attempt.hasEvidence = true;
  }
}

/** A check for which the merchant uploads images: their quality is looked at first, then what they show. */
export class UploadModel extends CheckModel {
  protected readonly closed = 'terminated';

  attempt(): number {
    if (!['created', 'retry_required'].includes(this.status)) return 422;
    this.begin(this.add('quality_checks_in_progress', 'quality_checks_in_progress'));
    return 201;
  }

  protected proceed(attempt: AttemptModel): void {
    if (attempt.status === 'quality_checks_in_progress' && attempt.waited >= second) {
      attempt.waited -= second;
      this.finishQualityChecks(attempt);
    }
    this.concludeInTime(attempt);
  }

  private finishQualityChecks(attempt: AttemptModel): void {
    if (attempt.result === 'aborted') {
      this.move(attempt, 'quality_checks_aborted', 'retry_required');
      return;
    }
    this.move(attempt, 'checks_in_progress', 'checks_in_progress');
    attempt.hasEvidence = true;
  }
}
