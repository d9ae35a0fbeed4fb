import { ConfigurationError, createConfig, type Configuration } from '@cko/core';
import { startSandbox, type Sandbox } from '@cko/sandbox';
import type { CheckoutGateway } from 'infra/local';
import type { LogListener } from 'local-gateway';
import { openGateway } from './gateway.js';
import { openInbox, type Inbox } from './inbox.js';

/** What the tour is played against. */
export interface Target {
  configuration: Configuration;
  address: string;
  /** Processing channel that payments name; an account with only one can do without. */
  processingChannelId: string | undefined;
  /** Whether cards can be tokenized: that takes a public key. */
  canTokenize: boolean;
  /**
   * The sandbox, the receiver of its webhooks and the gateway in front of it; undefined against Checkout.com itself,
   * which cannot reach this machine.
   */
  sandbox: { server: Sandbox; inbox: Inbox; gateway: CheckoutGateway } | undefined;
  close(): Promise<void>;
}

/** A sandbox in this process, or Checkout.com's test environment when a key for it is set. */
export function openTarget(variables: NodeJS.ProcessEnv, onLog: LogListener): Promise<Target> {
  return variables['CKO_SECRET_KEY'] === undefined
    ? openSandbox(variables['PATH'], onLog)
    : openTestEnvironment(variables);
}

async function openSandbox(path: string | undefined, onLog: LogListener): Promise<Target> {
  const inbox = await openInbox();
  const server = await startSandbox({
    processingDelay: 150,
    workflows: [{ url: inbox.url, signatureKey: inbox.secret }],
  });
  const gateway = await openGateway(server, path, onLog).catch(async (error: unknown) => {
    await Promise.all([server.close(), inbox.close()]);
    throw error;
  });
  const { secretKey, publicKey } = server.credentials;
  const configuration = createConfig({ secretKey, publicKey, baseUrl: server.url, appName: 'tour' }, {});
  return {
    configuration,
    address: server.url,
    processingChannelId: server.world.settings.processingChannels[0],
    canTokenize: true,
    sandbox: { server, inbox, gateway },
    async close() {
      await configuration.close();
      await gateway.close();
      await server.close();
      await inbox.close();
    },
  };
}

async function openTestEnvironment(variables: NodeJS.ProcessEnv): Promise<Target> {
  if (variables['CKO_ENVIRONMENT'] === 'production' || !variables['CKO_SECRET_KEY']?.startsWith('sk_sbox')) {
    throw new ConfigurationError('The tour takes keys of the test environment only: it moves money.');
  }
  const configuration = createConfig({ environment: 'sandbox', appName: 'tour' }, variables);
  return {
    configuration,
    address: configuration.hosts.api,
    processingChannelId: variables['CKO_PROCESSING_CHANNEL_ID'],
    canTokenize: variables['CKO_PUBLIC_KEY'] !== undefined,
    sandbox: undefined,
    close: () => configuration.close(),
  };
}
