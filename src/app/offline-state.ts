import { createStore } from 'zustand/vanilla';

/** Whether the app opens without a network. */
export const offlineState = createStore<{ readonly ready: boolean }>(() => ({ ready: false }));
