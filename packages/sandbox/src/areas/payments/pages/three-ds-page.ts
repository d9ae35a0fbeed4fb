import type { Page, PageReply } from '../../../area.js';
import type { World } from '../../../world.js';
import type { PaymentRecord } from '../payment.js';
import { abandonAuthentication, completeAuthentication } from '../three-ds.js';
import { missingPage, page } from './layout.js';
import { paymentPage } from './payment-page.js';

/** The password of the documented 3D Secure simulator. */
const challengePassword = 'Checkout1!';

const wrongPassword = '<p class="wrong" role="alert">That password is not right.</p>';

/**
 * The page of the card's issuer. A frictionless card passes through it; a challenge asks for the password, again and
 * again until it is right or the payer cancels.
 */
export function threeDsPages(world: World): Page[] {
  const path = '/3ds/:id';
  return [
    {
      method: 'GET',
      path,
      handle: (request) =>
        paymentPage(world, request, (record) => {
          if (!record.authentication) return missingPage();
          if (record.authentication.challenged) return challenge(record);
          completeAuthentication(world, record);
          return undefined;
        }),
    },
    {
      method: 'POST',
      path,
      handle: (request) =>
        paymentPage(world, request, (record) => {
          if (!record.authentication) return missingPage();
          const { action, password } = request.form;
          const isWrong = record.authentication.challenged && password !== challengePassword;
          if (action === 'cancel') abandonAuthentication(world, record);
          else if (isWrong) return challenge(record, wrongPassword);
          else completeAuthentication(world, record);
          return undefined;
        }),
    },
  ];
}

function challenge(record: PaymentRecord, notice = ''): PageReply {
  return page(
    'Confirm it is you',
    record,
    `${notice}<form method="post">
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="off" autofocus>
<p class="hint">The password of the sandbox is ${challengePassword}</p>
<button class="main" name="action" value="continue">Continue</button>
<button name="action" value="cancel">Cancel</button>
</form>`,
  );
}
