/** From the payment form in the browser. */
declare const token: `tok_${string}`;
declare function sendPayerTo(address: string | undefined): void;
declare function showDecline(responseCode: string | undefined): void;
