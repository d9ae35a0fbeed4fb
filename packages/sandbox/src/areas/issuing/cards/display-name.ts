import { invalid } from '../../../refusal.js';

/** What can stand on a card, by the description of what is answered: requests are described by their length alone. */
const printable = /^[0-9a-zA-Z.\- ]{2,26}$/;

/** Refuses a name that cannot stand on a card. [inferred] */
export function refuseDisplayName(name: string | undefined): void {
  if (name !== undefined && !printable.test(name)) throw invalid('display_name_invalid');
}
