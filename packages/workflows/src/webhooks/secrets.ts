import { ConfigurationError } from '@cko/core';

/** One signature key, or several while a key is being rotated. Any one that fits is enough. */
export type WebhookSecrets = string | readonly string[];

/** The secrets as a list, once it is sure that none is empty: anybody can sign with an empty key. */
export function secretList(secrets: WebhookSecrets): readonly string[] {
  const list = [secrets].flat();
  if (list.length === 0) throw new ConfigurationError('The list of webhook secrets is empty.');
  for (const [index, secret] of list.entries()) {
    if (typeof secret === 'string' && secret.trim() !== '') continue;
    const which = list.length === 1 ? 'The webhook secret' : `Webhook secret ${index + 1} of ${list.length}`;
    throw new ConfigurationError(
      `${which} is empty. Give the signature key of the workflow's webhook action; ` +
        'if it comes from an environment variable, check that the variable is set.',
    );
  }
  return list;
}
