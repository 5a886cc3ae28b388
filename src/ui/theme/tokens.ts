/** The colours that the controls need of each colour scheme, as CSS colours. */
export interface ControlColours {
  readonly page: string;
  readonly panel: string;
  readonly hairline: string;
  readonly ink: string;
  readonly inkSecondary: string;
  readonly accent: string;
  readonly accentGround: string;
  readonly danger: string;
  readonly dangerGround: string;
}

/** One colour scheme: what the controls need, and every other token by its name in camel case. */
export interface SchemeTokens {
  readonly controls: ControlColours;
  readonly tokens: Readonly<Record<string, string>>;
}

/** The tokens of both colour schemes. */
export type Tokens = { readonly [Scheme in 'light' | 'dark']: SchemeTokens };

/** The CSS variable of a token: `inkSecondary` is `--ks-ink-secondary`. */
export function tokenVariable(token: string): `--ks-${string}` {
  return `--ks-${token.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
