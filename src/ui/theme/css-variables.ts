import type { CSSVariablesResolver } from '@mantine/core';
import { type ControlColours, type SchemeTokens, type Tokens, tokenVariable } from './tokens.ts';

type Scheme = keyof Tokens;

/** Hover is a step towards the ink, so that it reads on both grounds. */
const towards = (colour: string, other: string, percent: number) =>
  `color-mix(in srgb, ${colour}, ${other} ${percent}%)`;

/** How Mantine's own variables follow one colour of ours in filled, light and outlined controls. */
function colourVariables(name: string, colour: string, ground: string, ink: string): Record<string, string> {
  const variable = `--mantine-color-${name}`;
  return {
    [`${variable}-text`]: colour,
    [`${variable}-filled`]: colour,
    [`${variable}-filled-hover`]: towards(colour, ink, 15),
    [`${variable}-light`]: ground,
    [`${variable}-light-hover`]: towards(ground, colour, 12),
    [`${variable}-light-color`]: colour,
    [`${variable}-outline`]: colour,
    [`${variable}-outline-hover`]: towards(ground, 'transparent', 40),
  };
}

function controlVariables(colours: ControlColours): Record<string, string> {
  const { page, panel, hairline, ink, inkSecondary, accent, accentGround, danger, dangerGround } = colours;
  return {
    ...colourVariables('accent', accent, accentGround, ink),
    ...colourVariables('danger', danger, dangerGround, ink),
    '--mantine-color-body': page,
    '--mantine-color-text': ink,
    '--mantine-color-bright': ink,
    '--mantine-color-dimmed': inkSecondary,
    '--mantine-color-placeholder': inkSecondary,
    '--mantine-color-anchor': accent,
    '--mantine-color-error': danger,
    '--mantine-color-default': panel,
    '--mantine-color-default-hover': towards(panel, ink, 5),
    '--mantine-color-default-color': ink,
    '--mantine-color-default-border': hairline,
    '--mantine-color-disabled': towards(panel, ink, 6),
    '--mantine-color-disabled-color': towards(inkSecondary, panel, 25),
    '--mantine-color-disabled-border': hairline,
  };
}

/** Mantine's ten neutral shades from our ground to our ink: grounds, borders and quiet words of its components. */
function neutralVariables({ page, panel, hairline, ink, inkSecondary }: ControlColours, scheme: Scheme) {
  const shades =
    scheme === 'light'
      ? [
          towards(panel, ink, 3),
          towards(panel, ink, 6),
          towards(panel, hairline, 70),
          hairline,
          towards(hairline, ink, 12),
          towards(hairline, ink, 35),
          inkSecondary,
          towards(inkSecondary, ink, 30),
          towards(inkSecondary, ink, 60),
          ink,
        ]
      : [
          ink,
          towards(ink, inkSecondary, 50),
          inkSecondary,
          towards(inkSecondary, hairline, 45),
          towards(hairline, ink, 6),
          towards(panel, ink, 6),
          panel,
          page,
          towards(page, 'black', 20),
          towards(page, 'black', 45),
        ];
  const name = scheme === 'light' ? 'gray' : 'dark';
  return Object.fromEntries(
    shades.map((shade, index) => [`--mantine-color-${name}-${index}`, shade]),
  ) as Record<string, string>;
}

function schemeVariables({ controls, tokens }: SchemeTokens, scheme: Scheme): Record<string, string> {
  const own = Object.entries({ ...tokens, ...controls }).map(([token, value]) => [
    tokenVariable(token),
    value,
  ]);
  return {
    ...controlVariables(controls),
    ...neutralVariables(controls, scheme),
    ...(Object.fromEntries(own) as Record<string, string>),
    '--ks-shadow':
      scheme === 'light'
        ? '0 1px 2px rgb(29 34 48 / 6%), 0 8px 24px rgb(29 34 48 / 10%)'
        : '0 1px 2px rgb(0 0 0 / 40%), 0 8px 24px rgb(0 0 0 / 45%)',
  };
}

/** Makes the resolver that turns tokens into CSS variables: ours (`--ks-…`) and Mantine's, so that they agree. */
export function cssVariables(tokens: Tokens): CSSVariablesResolver {
  return () => ({
    variables: {},
    light: schemeVariables(tokens.light, 'light'),
    dark: schemeVariables(tokens.dark, 'dark'),
  });
}
