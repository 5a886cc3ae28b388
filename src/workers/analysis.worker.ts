import { expose } from 'comlink';
import { analyse } from '@/analysis/index.ts';

const api = { analyse };

export type AnalysisWorker = typeof api;

expose(api);
