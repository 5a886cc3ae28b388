export { cssVariables } from './css-variables.ts';
export { kingsideTheme } from './theme.ts';
export type { SchemeTokens, Tokens } from './tokens.ts';
