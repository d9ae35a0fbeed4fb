/** An event whose signature was right. */
export interface ReceivedEvent {
  readonly id: string;
  readonly type: string;
  /** The event as it was sent, in JSON. */
  readonly text: string;
}
