/** Calls over keep-alive connections of plain HTTP, so that the calling costs less than the answering. */
import { Pool } from 'undici';

const card = { type: 'card', number: '4242424242424242', expiry_month: 6, expiry_year: 2040, cvv: '100' };
const body = JSON.stringify({ source: card, amount: 1099, currency: 'GBP', capture: false, reference: 'ORDER-1' });

export class Caller {
  constructor({ url, secretKey }, connections) {
    this.pool = new Pool(url, { connections, pipelining: 1 });
    this.connections = connections;
    this.headers = { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json' };
  }

  async call(method, path, { headers, body: sent, expected }) {
    const answer = await this.pool.request({ method, path, headers: { ...this.headers, ...headers }, body: sent });
    const text = await answer.body.text();
    if (answer.statusCode !== expected) throw new Error(`${method} ${path}: ${answer.statusCode} ${text}`);
    return text;
  }

  async pay(key) {
    const headers = key && { 'cko-idempotency-key': key };
    return JSON.parse(await this.call('POST', '/payments', { headers, body, expected: 201 }));
  }

  read(id) {
    return this.call('GET', `/payments/${id}`, { expected: 200 });
  }

  refuse() {
    return this.call('POST', '/payments', { body: '{"amount":-1}', expected: 422 });
  }

  /** Does something `count` times, on all connections at once. */
  async many(count, work) {
    let next = 0;
    const worker = async () => {
      while (next < count) await work(next++);
    };
    await Promise.all(Array.from({ length: this.connections }, worker));
  }

  close() {
    return this.pool.close();
  }
}
