/** Every source of events with its event types. */
export type EventTypeList = EventSourceDetails[];

/** A source of events. */
export interface EventSourceDetails {
  /** Its name in an event condition, such as `gateway`. */
  id?: string;
  display_name?: string;
  description?: string;
  events?: EventTypeDetails[];
}

/** A type of event. */
export interface EventTypeDetails {
  /** Its name, such as `payment_approved`. */
  id?: string;
  display_name?: string;
  /** When such an event occurs. */
  description?: string;
}
