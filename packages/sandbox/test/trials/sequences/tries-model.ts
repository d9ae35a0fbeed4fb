/** Minutes that a payer has for the issuer's page. */
const timeToAuthenticate = 15;

/** An order that is tried to be paid, once more whenever a try has failed, on a clock of minutes. */
export class TriesModel {
  protected now = 0;
  protected progress: 'open' | 'waiting' | 'paid' = 'open';
  private begunAt = 0;
  private approves = false;

  /** Begins a try, which waits for the issuer. */
  protected begin(approves: boolean): void {
    this.begunAt = this.now;
    this.approves = approves;
    this.progress = 'waiting';
  }

  authenticate(): void {
    if (this.progress === 'waiting') this.progress = this.approves ? 'paid' : 'open';
  }

  cancelAuthentication(): void {
    if (this.progress === 'waiting') this.progress = 'open';
  }

  pass(minutes: number): void {
    this.now += minutes;
    if (this.now >= this.begunAt + timeToAuthenticate) this.cancelAuthentication();
  }
}
