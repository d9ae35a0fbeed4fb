/** A field of the form that asks somebody for a bank account. */
export interface BankAccountField {
  /** Path of the field in a `bank_account` instrument. */
  id: string;
  section: string;
  display: string;
  help_text?: string;
  type: 'string';
  required: boolean;
  validation_regex?: string;
  min_length?: number;
  max_length?: number;
}

/** A field that holds digits only, at least `min` and at most `max` of them. */
export function digitsField(id: string, display: string, min: number, max = min): BankAccountField {
  return { ...accountField(id, display), validation_regex: `^[0-9]{${min},${max}}$`, min_length: min, max_length: max };
}

/** A field in the section about the account. Each field asked for is required. */
export function accountField(id: string, display: string): BankAccountField {
  return { id, section: 'account', display, type: 'string', required: true };
}
