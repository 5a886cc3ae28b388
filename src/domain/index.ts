export * from './calendar.ts';
export * from './errors.ts';
export * from './focus.ts';
// Its rows come with what shows them, from '@/domain/glossary.ts': they are of no use on the way to the board.
export type { GlossaryTerm } from './glossary.ts';
export * from './influence.ts';
export * from './last-contact.ts';
export * from './metrics.ts';
export * from './problems.ts';
export * from './records.ts';
export * from './relationship-kinds.ts';
export * from './roles.ts';
export * from './sides.ts';
export * from './stance.ts';
export type * from './standing.ts';
export * from './strength.ts';
export * from './topics.ts';
export * from './units.ts';
