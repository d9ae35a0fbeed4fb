export const statuses = [
  'draft',
  'active',
  'pending',
  'restricted',
  'requirements_due',
  'inactive',
  'rejected',
] as const;

type Status = (typeof statuses)[number];

/** What every company has to say of itself, of what the trials leave out or ask for. */
const needed = ['company.registered_address', 'company.representatives.0.documents.identity_verification'];

/** Scenarios of the simulator by what comes of them. */
export const scenarios: Readonly<Record<string, { status: Status; asks: string[] }>> = {
  happy_path: { status: 'active', asks: [] },
  missing_data: {
    status: 'requirements_due',
    asks: ['company.business_registration_number', 'company.registered_address'],
  },
  processing_details_required: { status: 'requirements_due', asks: ['processing_details'] },
  entity_rejected: { status: 'rejected', asks: [] },
  entity_restricted: { status: 'restricted', asks: [] },
  entity_deactivated: { status: 'inactive', asks: [] },
};

interface Requirement {
  field: string;
  isAnswered: boolean;
}

/** A sub-entity on its way to being paid out: what is asked of it, how it stands and what it may do. */
export class OnboardingModel {
  status: Status = 'draft';
  payments = false;
  payouts = false;
  requirements: Requirement[] = [];
  private known = new Set<string>(needed);
  private decisions = 0;
  private readonly underWay: (() => void)[] = [];

  get due(): string[] {
    return this.requirements.filter(({ isAnswered }) => !isAnswered).map(({ field }) => field);
  }

  /** A decision overtakes the checks that are under way. */
  decide(status: Status): void {
    this.decisions += 1;
    this.status = status;
    if (['active', 'restricted'].includes(status)) this.payments = true;
    if (status === 'active') this.payouts = true;
    if (['rejected', 'inactive'].includes(status)) this.payments = false;
    if (['rejected', 'inactive', 'restricted'].includes(status)) this.payouts = false;
    if (status === 'active') this.requirements = [];
  }

  ask(fields: readonly string[]): void {
    for (const field of fields) {
      if (!this.asksFor(field)) this.requirements.push({ field, isAnswered: false });
    }
  }

  /** The status of the answer to a value for a field. */
  answer(field: string, isGood: boolean): number {
    const requirement = this.asksFor(field);
    if (!requirement) return 404;
    if (requirement.isAnswered || !isGood) return 422;
    requirement.isAnswered = true;
    this.underWay.push(() => this.take(requirement));
    return 200;
  }

  /** The sub-entity says all of itself anew. */
  update({ without, isDraft }: { without: string[]; isDraft: boolean }): void {
    this.known = new Set(needed.filter((field) => !without.includes(field)));
    this.requirements = this.requirements.filter(({ field }) => !this.known.has(field));
    if (!(isDraft && this.status === 'draft')) this.handIn();
  }

  settle(): void {
    for (const happen of this.underWay.splice(0)) happen();
  }

  asksFor(field: string): Requirement | undefined {
    return this.requirements.find((requirement) => requirement.field === field);
  }

  private take(requirement: Requirement): void {
    if (!this.requirements.includes(requirement)) return;
    this.requirements = this.requirements.filter((other) => other !== requirement);
    this.known.add(requirement.field);
    this.handIn();
  }

  private handIn(): void {
    if (['rejected', 'inactive'].includes(this.status)) return;
    this.ask(needed.filter((field) => !this.known.has(field)));
    this.decide(this.requirements.length > 0 ? 'requirements_due' : 'pending');
    if (this.status !== 'pending') return;
    const { decisions } = this;
    this.underWay.push(() => {
      if (this.decisions === decisions) this.decide('active');
    });
  }
}
