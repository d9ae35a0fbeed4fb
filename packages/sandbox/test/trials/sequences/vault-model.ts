interface KnownToken {
  /** Minute from which it is too late. */
  ends: number;
  used: boolean;
}

interface KnownCustomer {
  email: string;
  /** Place of the instrument that pays when none is named. */
  default?: number;
  isDeleted: boolean;
}

interface KnownInstrument {
  /** Place of the customer it is linked to. */
  owner?: number;
  state: 'kept' | 'revoked' | 'deleted';
}

const tokenLifetime = 15;

/** Tokens, customers and instruments by the place in which they were made, on a clock of minutes. */
export class VaultModel {
  readonly tokens: KnownToken[] = [];
  readonly customers: KnownCustomer[] = [];
  readonly instruments: KnownInstrument[] = [];
  private now = 0;

  pass(minutes: number): void {
    this.now += minutes;
  }

  addToken(): number {
    this.tokens.push({ ends: this.now + tokenLifetime, used: false });
    return 201;
  }

  /** The status of the answer to a payment with a token. */
  payWithToken(place: number): number {
    const token = this.usable(place);
    if (!token) return 422;
    token.used = true;
    return 201;
  }

  addInstrument(token: number, owner: number | undefined, isDefault: boolean): number {
    if (!this.usable(token) || (owner !== undefined && !this.customer(owner))) return 422;
    this.payWithToken(token);
    const place = this.instruments.push({ owner, state: 'kept' }) - 1;
    if (isDefault && owner !== undefined) this.customer(owner)!.default = place;
    return 201;
  }

  /** Links an instrument to a customer; what is left out stays as it is. */
  changeInstrument(place: number, owner: number, isDefault: boolean | undefined): number {
    const instrument = this.instrument(place);
    if (!instrument) return 404;
    const customer = this.customer(owner);
    if (!customer || instrument.state === 'revoked') return 422;
    this.link(place, owner);
    if (isDefault === true) customer.default = place;
    if (isDefault === false && customer.default === place) delete customer.default;
    return 200;
  }

  revoke(place: number): number {
    const instrument = this.instrument(place);
    if (!instrument) return 404;
    this.leaveDefault(place);
    instrument.state = 'revoked';
    return 200;
  }

  deleteInstrument(place: number): number {
    const instrument = this.instrument(place);
    if (!instrument) return 404;
    this.leaveDefault(place);
    instrument.state = 'deleted';
    return 204;
  }

  addCustomer(email: string, instrument: number | undefined): number {
    if (this.holder(email) !== undefined || (instrument !== undefined && !this.isKept(instrument))) return 422;
    const place = this.customers.push({ email, isDeleted: false }) - 1;
    if (instrument !== undefined) this.makeDefault(instrument, place);
    return 201;
  }

  changeEmail(place: number, email: string): number {
    const customer = this.customer(place);
    if (!customer) return 404;
    if (![undefined, place].includes(this.holder(email))) return 422;
    customer.email = email;
    return 204;
  }

  chooseDefault(place: number, instrument: number): number {
    if (!this.customer(place)) return 404;
    if (!this.isKept(instrument)) return 422;
    this.makeDefault(instrument, place);
    return 204;
  }

  deleteCustomer(place: number): number {
    const customer = this.customer(place);
    if (!customer) return 404;
    for (const instrument of this.instrumentsOf(place)) this.deleteInstrument(instrument);
    customer.isDeleted = true;
    return 204;
  }

  /** The place of the customer with an email address, however it is capitalised. */
  holder(email: string): number | undefined {
    const place = this.customers.findIndex(
      (customer) => !customer.isDeleted && customer.email.toLowerCase() === email.toLowerCase(),
    );
    return place === -1 ? undefined : place;
  }

  instrumentsOf(customer: number): number[] {
    return [...this.instruments.keys()].filter((place) => this.instrument(place)?.owner === customer);
  }

  /** The place of the instrument that pays for a customer: the default, else the newest. */
  payingFor(customer: number): number | undefined {
    return this.customer(customer)?.default ?? this.instrumentsOf(customer).findLast((place) => this.isKept(place));
  }

  isKept(place: number): boolean {
    return this.instruments[place]?.state === 'kept';
  }

  private usable(place: number): KnownToken | undefined {
    const token = this.tokens[place];
    return token && !token.used && this.now < token.ends ? token : undefined;
  }

  private customer(place: number): KnownCustomer | undefined {
    const customer = this.customers[place];
    return customer?.isDeleted ? undefined : customer;
  }

  private instrument(place: number): KnownInstrument | undefined {
    const instrument = this.instruments[place];
    return instrument?.state === 'deleted' ? undefined : instrument;
  }

  private makeDefault(place: number, owner: number): void {
    this.link(place, owner);
    this.customers[owner]!.default = place;
  }

  private link(place: number, owner: number): void {
    const instrument = this.instruments[place]!;
    if (instrument.owner !== owner) this.leaveDefault(place);
    instrument.owner = owner;
  }

  private leaveDefault(place: number): void {
    for (const customer of this.customers) if (customer.default === place) delete customer.default;
  }
}
