/*
 * The expert figures stand apart from the rest of the analysis: they bring a library along that the worker of every
 * board has no need of.
 */
export { metricsAtOnce, metricsSteps } from './metrics.ts';
