/** Plays the payer at the sandbox's 3D Secure page: opens it, gives the documented password, and is sent back to the shop. */
export async function payAtRedirect(address: string | undefined): Promise<string> {
  if (address === undefined) throw new TypeError('The payment has no page to send the payer to.');
  await fetch(address);
  const answer = await fetch(address, {
    method: 'POST',
    body: new URLSearchParams({ password: 'Checkout1!', action: 'continue' }),
    redirect: 'manual',
  });
  const back = answer.headers.get('location');
  const sessionId = back === null ? null : new URL(back).searchParams.get('cko-session-id');
  if (sessionId === null) throw new TypeError('The page did not send the payer back with a session id.');
  return sessionId;
}
