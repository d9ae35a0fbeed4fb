import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { account, arn } from './account.js';
import { ServiceError, type Service } from './json-protocol.js';

interface MessageAttribute {
  DataType: string;
  StringValue?: string;
}

/** A message as a receiver gets it. */
export interface QueuedMessage {
  MessageId: string;
  Body: string;
  MD5OfBody: string;
  MessageAttributes?: Record<string, MessageAttribute>;
  Attributes: Record<string, string>;
}

interface Held {
  message: QueuedMessage;
  /** Milliseconds since the epoch from which on it can be received. */
  visibleAt: number;
  receipt: string | undefined;
}

interface SendInput {
  MessageBody: string;
  DelaySeconds?: number;
  MessageAttributes?: Record<string, MessageAttribute>;
}

interface ReceiveInput {
  QueueUrl: string;
  MaxNumberOfMessages?: number;
  VisibilityTimeout?: number;
  WaitTimeSeconds?: number;
}

interface OfQueue {
  QueueUrl: string;
}

interface OfMessage extends OfQueue {
  ReceiptHandle: string;
}

/** SQS takes at most this many bytes in one message. */
const mostBytes = 1_048_576;
const defaultVisibilitySeconds = 30;
/** How often a long poll looks again. */
const pollInterval = 20;

/** Standard queues. */
export class Sqs {
  private readonly queues = new Map<string, Held[]>();

  /** `url` gives the address that queues are under, which is known once there is a server. */
  constructor(private readonly url: () => string) {}

  readonly service: Service = {
    GetQueueUrl: ({ QueueName }: { QueueName: string }) => {
      this.find(QueueName);
      return { QueueUrl: this.queueUrl(QueueName) };
    },
    GetQueueAttributes: ({ QueueUrl }: OfQueue) => {
      const held = this.find(QueueUrl);
      const visible = held.filter(({ visibleAt }) => visibleAt <= Date.now()).length;
      return {
        Attributes: {
          ApproximateNumberOfMessages: String(visible),
          ApproximateNumberOfMessagesNotVisible: String(held.length - visible),
        },
      };
    },
    SendMessage: ({ QueueUrl, ...message }: SendInput & OfQueue) => this.add(this.find(QueueUrl), message),
    SendMessageBatch: ({ QueueUrl, Entries }: OfQueue & { Entries: Array<SendInput & { Id: string }> }) => {
      const queue = this.find(QueueUrl);
      return { Successful: Entries.map(({ Id, ...message }) => ({ Id, ...this.add(queue, message) })), Failed: [] };
    },
    ReceiveMessage: (input: ReceiveInput) => this.receive(input),
    DeleteMessage: ({ QueueUrl, ReceiptHandle }: OfMessage) => this.remove(this.find(QueueUrl), ReceiptHandle),
    DeleteMessageBatch: ({
      QueueUrl,
      Entries,
    }: OfQueue & { Entries: Array<{ Id: string; ReceiptHandle: string }> }) => {
      const queue = this.find(QueueUrl);
      for (const { ReceiptHandle } of Entries) this.remove(queue, ReceiptHandle);
      return { Successful: Entries.map(({ Id }) => ({ Id })), Failed: [] };
    },
    ChangeMessageVisibility: ({
      QueueUrl,
      ReceiptHandle,
      VisibilityTimeout,
    }: OfMessage & { VisibilityTimeout: number }) => {
      const held = this.find(QueueUrl).find(({ receipt }) => receipt === ReceiptHandle);
      if (held === undefined) throw new ServiceError('ReceiptHandleIsInvalid', 'The receipt handle is not valid.');
      held.visibleAt = Date.now() + VisibilityTimeout * 1000;
    },
  };

  create(name: string): { arn: string; url: string } {
    this.queues.set(name, []);
    return { arn: arn('sqs', name), url: this.queueUrl(name) };
  }

  /** What waits in a queue, whether received or not. */
  messages(name: string): readonly QueuedMessage[] {
    return (this.queues.get(name) ?? []).map(({ message }) => message);
  }

  private queueUrl(name: string): string {
    return `${this.url()}/${account.id}/${name}`;
  }

  private find(nameOrUrl: string): Held[] {
    const queue = this.queues.get(nameOrUrl.slice(nameOrUrl.lastIndexOf('/') + 1));
    if (queue !== undefined) return queue;
    throw new ServiceError('QueueDoesNotExist', 'The specified queue does not exist.');
  }

  private add(queue: Held[], { MessageBody, DelaySeconds = 0, MessageAttributes }: SendInput) {
    if (Buffer.byteLength(MessageBody) > mostBytes) {
      throw new ServiceError('InvalidParameterValue', `One or more parameters are invalid. The message is too long.`);
    }
    const MD5OfBody = createHash('md5').update(MessageBody).digest('hex');
    const Attributes = { SentTimestamp: String(Date.now()), ApproximateReceiveCount: '0' };
    const message = { MessageId: randomUUID(), Body: MessageBody, MD5OfBody, MessageAttributes, Attributes };
    queue.push({ message, visibleAt: Date.now() + DelaySeconds * 1000, receipt: undefined });
    return { MessageId: message.MessageId, MD5OfMessageBody: MD5OfBody };
  }

  private async receive({
    QueueUrl,
    MaxNumberOfMessages = 1,
    VisibilityTimeout = defaultVisibilitySeconds,
    WaitTimeSeconds = 0,
  }: ReceiveInput) {
    const queue = this.find(QueueUrl);
    const givesUpAt = Date.now() + WaitTimeSeconds * 1000;
    const visible = () => queue.filter(({ visibleAt }) => visibleAt <= Date.now()).slice(0, MaxNumberOfMessages);
    let found = visible();
    while (found.length === 0 && Date.now() < givesUpAt) {
      await sleep(pollInterval);
      found = visible();
    }
    return { Messages: found.map((held) => this.hand(held, VisibilityTimeout)) };
  }

  private hand(held: Held, visibilitySeconds: number) {
    held.receipt = randomUUID();
    held.visibleAt = Date.now() + visibilitySeconds * 1000;
    const { Attributes } = held.message;
    Attributes['ApproximateReceiveCount'] = String(Number(Attributes['ApproximateReceiveCount']) + 1);
    return { ...held.message, ReceiptHandle: held.receipt };
  }

  /** A receipt that is no longer the message's last one deletes nothing, and is no error. */
  private remove(queue: Held[], receiptHandle: string): void {
    const index = queue.findIndex(({ receipt }) => receipt === receiptHandle);
    if (index >= 0) queue.splice(index, 1);
  }
}
