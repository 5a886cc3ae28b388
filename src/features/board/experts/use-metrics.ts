import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useBoard } from '../session/session.ts';
import { type MetricsState, metricsOf } from './metrics-store.ts';

/** The expert figures, computed and kept in step with the board while this is on the screen. */
export function useMetrics(): MetricsState {
  const store = metricsOf(useBoard());
  useEffect(() => store.follow(), [store]);
  return useStore(store.state);
}
