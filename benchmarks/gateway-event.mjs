// A payment by token, as a REST API hands it to a Lambda function.
const payment = {
  source: { type: 'token', token: 'tok_ubfj2q76miwundwlk72vxt2i7q' },
  amount: 6540,
  currency: 'USD',
  reference: 'ORDER-1',
  customer: { email: 'payer@example.com', name: 'Ada Payer' },
};

export const proxyEvent = {
  resource: '/payments',
  path: '/payments',
  httpMethod: 'POST',
  headers: { 'content-type': 'application/json', 'idempotency-key': 'ORDER-1' },
  pathParameters: null,
  queryStringParameters: null,
  multiValueQueryStringParameters: null,
  body: JSON.stringify(payment),
  isBase64Encoded: false,
  requestContext: { requestId: 'request', identity: { userArn: 'arn:aws:iam::123456789012:user/ada' } },
};
