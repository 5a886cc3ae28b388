export * from './account.ts';
export * from './departures.ts';
export { Structure } from './find-or-create.ts';
export * from './insights.ts';
export * from './moves.ts';
export * from './people.ts';
export * from './relationships.ts';
export * from './structure.ts';
export * from './touches.ts';
