import { createContext, useContext } from 'react';
import type { Clock, Storage } from '@/document/index.ts';
import type { ProfileStore } from '@/features/profile/profile-store.ts';

/** What the composition root makes once and every screen works with. */
export interface Services {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly profile: ProfileStore;
}

const ServicesContext = createContext<Services | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

/** Throws outside of `ServicesProvider`. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error('The app was not started.');
  return services;
}
