import type { AccountId } from '@/domain/index.ts';
import type { Environment } from './environment.ts';

/** The tabs that have the same account open. */
export interface Tabs {
  /** Says that there is something new in the table. */
  tell(): void;
  leave(): void;
}

/**
 * Joins the tabs of one account. They tell each other only *that* something was stored; everyone reads it from
 * the table, so that a message missed, doubled or out of order changes nothing.
 */
export function joinTabs(
  environment: Environment,
  database: string,
  account: AccountId,
  onNews: () => void = () => undefined,
): Tabs {
  const channel = environment.channel?.(`${database}/${account}`);
  if (channel === undefined) return { tell: () => undefined, leave: () => undefined };
  let open = true;
  channel.addEventListener('message', onNews);
  return {
    tell: () => {
      if (open) channel.postMessage('news');
    },
    leave: () => {
      open = false;
      channel.close();
    },
  };
}
