// A loopback stand-in that answers as quickly as Node can, so that what is measured is the client. Runs as a child
// process: its CPU time is not the client's.
import { createServer } from 'node:http';

const payment = JSON.stringify({
  id: 'pay_mbabizu24mvu3mela5njyhpit4',
  action_id: 'act_mbabizu24mvu3mela5njyhpit4',
  amount: 6540,
  currency: 'USD',
  approved: true,
  status: 'Authorized',
  auth_code: '770687',
  response_code: '10000',
  response_summary: 'Approved',
  processed_on: '2026-11-21T10:00:00Z',
  reference: 'ORD-5023-4E89',
  source: { type: 'card', id: 'src_nwd3m4in3hkuddfpjsaevunhdy', scheme: 'Visa', last4: '4242', bin: '424242' },
  _links: {
    self: { href: 'https://api.sandbox.checkout.com/payments/pay_mbabizu24mvu3mela5njyhpit4' },
    actions: { href: 'https://api.sandbox.checkout.com/payments/pay_mbabizu24mvu3mela5njyhpit4/actions' },
  },
});

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    response.writeHead(request.method === 'POST' ? 201 : 200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(payment),
      'cko-request-id': '0HL80RJLS76I7',
    });
    response.end(payment);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
