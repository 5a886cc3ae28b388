export { cssVariables } from './css-variables.ts';
export { kingsideTheme } from './theme.ts';
export { type SchemeTokens, type Tokens, tokenVariable } from './tokens.ts';
