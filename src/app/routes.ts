import type { AccountId } from '@/domain/index.ts';
import type { ViewId } from './views.ts';

/** The addresses, a public contract: what stands behind the `#`. */
export const routes = {
  accounts: '/',
  sample: '/sample',
  /** Its entry or chapter, where one is meant. */
  glossary: (place?: string) =>
    place === undefined ? '/glossary' : `/glossary/${encodeURIComponent(place)}`,
  view: (account: AccountId, view: ViewId) => `/account/${encodeURIComponent(account)}/${view}`,
} as const;
