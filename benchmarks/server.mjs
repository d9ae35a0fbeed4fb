// A loopback stand-in that does as little as it can for an answer, so that what is measured is the client. It reads no more
// of a request than where it ends. Runs as a child process: its CPU time is not the client's.
import { createServer } from 'node:net';

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

const head = (status) =>
  `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(payment)}\r\n` +
  'Cko-Request-Id: 0HL80RJLS76I7\r\n\r\n';
const created = Buffer.from(head('201 Created') + payment);
const found = Buffer.from(head('200 OK') + payment);

/** Bytes of the first request in `received`, or 0 while some are missing. */
function requestLength(received) {
  const end = received.indexOf('\r\n\r\n');
  if (end === -1) return 0;
  const [, length = '0'] = /^content-length: *(\d+)/im.exec(received.toString('latin1', 0, end)) ?? [];
  const total = end + 4 + Number(length);
  return received.length < total ? 0 : total;
}

const server = createServer((socket) => {
  let received = Buffer.alloc(0);
  socket.setNoDelay();
  socket.on('error', () => {});
  socket.on('data', (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    for (let length = requestLength(received); length > 0; length = requestLength(received)) {
      socket.write(received[0] === 0x50 ? created : found); // P of POST
      received = received.subarray(length);
    }
  });
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
