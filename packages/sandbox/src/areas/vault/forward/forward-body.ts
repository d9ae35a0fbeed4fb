/** The body that forwards a request, as far as the sandbox reads it. */
export interface ForwardBody {
  source: { type: 'id'; id: string; cvv_token?: string } | { type: 'token'; token: string };
  destination_request: DestinationRequestBody;
  reference?: string;
  network_token?: { enabled?: boolean; request_cryptogram?: boolean };
}

export interface DestinationRequestBody {
  url: string;
  method: string;
  /** `encrypted` is for Checkout.com's key alone, so the sandbox cannot open it and leaves those headers out. */
  headers: { raw: Record<string, string>; encrypted?: string };
  body: string;
  signature?: { type: 'dlocal'; dlocal_parameters: { secret_key: string } };
}
