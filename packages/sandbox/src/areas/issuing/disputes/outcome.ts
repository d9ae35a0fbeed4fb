/** How a stage of a dispute goes: the merchant gives in, or does not, or the scheme wants other evidence. */
export type Outcome = 'accepted' | 'rejected' | 'insufficient';

/**
 * How Checkout.com's own sandbox has a merchant answer is not documented, so here the text sent with a stage tells, by
 * `sandbox_dispute:rejected` or `sandbox_dispute:insufficient` anywhere in it. Otherwise the merchant gives in.
 */
export function outcomeIn(text: string | undefined): Outcome {
  const [, told] = /\bsandbox_dispute:(rejected|insufficient)\b/.exec(text ?? '') ?? [];
  return (told as Outcome | undefined) ?? 'accepted';
}
