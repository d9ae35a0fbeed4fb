export type Currency = 'GBP' | 'EUR';

export interface NewInstrument {
  currency: Currency;
  isDefault: boolean;
  /** Whether what it names as a proof is one. */
  isProven: boolean;
}

export interface KnownInstrument extends NewInstrument {
  label: string;
  status: 'pending' | 'verified' | 'unverified';
  changes: number;
}

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export interface KnownSchedule {
  enabled: boolean;
  threshold: number;
  balance_minimum: number;
  recurrence:
    | { frequency: 'daily' }
    | { frequency: 'weekly'; by_day: (typeof weekdays)[number][] }
    | { frequency: 'monthly'; by_month_day: number[] };
}

/** Where a sub-entity is paid out to and when, from noon of Monday, 5 January, on. Its money is in pounds. */
export class PayoutsModel {
  readonly instruments: KnownInstrument[] = [];
  readonly schedules = new Map<Currency, KnownSchedule & { instrument: number }>();
  available = 0;
  mayBePaidOut = true;
  private today = 0;
  private readonly seen = new Map<number, number>();

  add(instrument: NewInstrument): number {
    if (instrument.isDefault) this.dropDefault(instrument.currency);
    this.instruments.push({ ...instrument, label: 'Account', status: 'pending', changes: 0 });
    return 201;
  }

  read(place: number): number {
    const instrument = this.instruments[place];
    if (!instrument) return 404;
    this.seen.set(place, instrument.changes);
    return 200;
  }

  /** The status of the answer to a change; with `isGuarded`, to one of what was read. */
  change(place: number, change: { label?: string; isDefault?: boolean }, isGuarded: boolean): number {
    const instrument = this.instruments[place];
    if (!instrument) return 404;
    if (isGuarded && this.seen.has(place) && this.seen.get(place) !== instrument.changes) return 412;
    if (change.isDefault) this.dropDefault(instrument.currency, instrument);
    Object.assign(instrument, change);
    instrument.changes += 1;
    return 200;
  }

  /** The status of the answer to a schedule, to a named instrument or to the default of its currency. */
  schedule(currency: Currency, schedule: KnownSchedule, named: number | undefined): number {
    const place = named ?? this.instruments.findIndex((known) => known.currency === currency && known.isDefault);
    const instrument = this.instruments[place];
    if (instrument?.currency !== currency || instrument.status !== 'verified') return 422;
    this.schedules.set(currency, { ...schedule, instrument: place });
    return 200;
  }

  earn(amount: number): void {
    this.settle();
    this.available += amount;
  }

  settle(): void {
    for (const instrument of this.instruments.filter(({ status }) => status === 'pending')) {
      instrument.status = instrument.isProven ? 'verified' : 'unverified';
      instrument.changes += 1;
    }
  }

  /** Two hours into the next day what is due is paid out. */
  passDay(): void {
    this.settle();
    this.today += 1;
    const schedule = this.schedules.get('GBP');
    if (!schedule?.enabled || !this.mayBePaidOut || !this.isDay(schedule)) return;
    const due = this.available - schedule.balance_minimum;
    if (due > 0 && due >= schedule.threshold) this.available -= due;
  }

  private isDay({ recurrence }: KnownSchedule): boolean {
    if (recurrence.frequency === 'daily') return true;
    if (recurrence.frequency === 'weekly') return recurrence.by_day.includes(weekdays[this.today % 7] ?? 'monday');
    return recurrence.by_month_day.includes(5 + this.today);
  }

  private dropDefault(currency: Currency, except?: KnownInstrument): void {
    for (const instrument of this.instruments) {
      if (instrument.currency !== currency || !instrument.isDefault || instrument === except) continue;
      instrument.isDefault = false;
      instrument.changes += 1;
    }
  }
}
