import type { OpenEnum } from '@cko/core';

/** A payment method of a setup. Those that want to know nothing of their own are no more than this. */
export interface PaymentSetupMethod {
  /** Whether the payer can use the method. Given by Checkout.com; not for requests. */
  status?: PaymentSetupMethodStatus;
  /** What is missing or wrong, such as the names of fields. Given by Checkout.com; not for requests. */
  flags?: string[];
}

/**
 * Whether the payer can use a method: `available` and `ready` say yes, `pending` not yet, `unavailable` no. For
 * `requires_action` or `action_required`, which mean the same, see the method's `flags` and `action`.
 */
export type PaymentSetupMethodStatus = OpenEnum<
  'available' | 'requires_action' | 'unavailable' | 'action_required' | 'pending' | 'ready'
>;

/** What the provider's own button or widget needs. Which of the ids there are depends on the provider. */
export interface PaymentSetupMethodAction {
  /** Kind of action, such as `sdk`. */
  type?: string;
  /** Token to start the provider's widget with. */
  client_token?: string;
  /** Id of the session at the provider. */
  session_id?: string;
  /** Id of the order at the provider. */
  order_id?: string;
}

/** A wallet or app method that wants to know where the payer is. */
export interface PaymentSetupTerminalMethod extends PaymentSetupMethod {
  /** In an app, a mobile browser (`wap`) or a desktop browser. Lower and upper case are both in use. */
  terminal_type?: OpenEnum<'web' | 'wap' | 'app' | 'WEB' | 'WAP' | 'APP'>;
  /** Needed outside of desktop browsers. Lower and upper case are both in use. */
  os_type?: OpenEnum<'android' | 'ios' | 'ANDROID' | 'IOS'>;
}
