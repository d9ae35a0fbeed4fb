/** The password of the documented 3D Secure simulator. */
const challengePassword = 'Checkout1!';

/** What the cardholder did on the issuer's page. */
export type ChallengeAnswer = 'right' | 'wrong' | 'cancelled' | 'none';

export function challengeAnswer({ action, password }: Record<string, string>): ChallengeAnswer {
  if (action === 'cancel') return 'cancelled';
  if (password === undefined) return 'none';
  return password === challengePassword ? 'right' : 'wrong';
}

export const challengeTitle = 'Confirm it is you';

const wrongPassword = '<p class="wrong" role="alert">That password is not right.</p>';

/** The issuer's question, with a notice when the last answer was wrong. */
export function challengeForm(lastAnswer?: ChallengeAnswer): string {
  return `${lastAnswer === 'wrong' ? wrongPassword : ''}<form method="post">
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="off" autofocus>
<p class="hint">The password of the sandbox is ${challengePassword}</p>
<button class="main" name="action" value="continue">Continue</button>
<button name="action" value="cancel">Cancel</button>
</form>`;
}
