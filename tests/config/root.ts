import { resolve } from 'node:path';

/** The project's top level, for tools that would otherwise take this folder for it. */
export const root = resolve(import.meta.dirname, '../..');
