import { stances } from '@/domain/index.ts';
import {
  type ColourScheme,
  edgePalettes,
  palettes,
  type StancePaletteId,
  stanceColours,
  stancePalettes,
} from '@/drawing/palette.ts';
import type { SchemeTokens, Tokens } from '@/ui/theme/index.ts';

/** A word or a line in the alarm colour on panels; the badge itself is lighter on dark grounds' ink. */
const danger = {
  light: { danger: '#b3301a', dangerGround: '#fbe6e1' },
  dark: { danger: '#ff8a70', dangerGround: '#43201a' },
} as const;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function stanceTokens(palette: StancePaletteId, scheme: ColourScheme): Record<string, string> {
  const known = stances.flatMap(({ id }) => {
    const name = `stance${capital(id)}`;
    return [
      [name, stancePalettes[palette][id]],
      [`${name}Sign`, stanceColours(id, palette, scheme).sign],
    ];
  });
  return Object.fromEntries(known) as Record<string, string>;
}

function edgeTokens(scheme: ColourScheme): Record<string, string> {
  return Object.fromEntries(
    Object.entries(edgePalettes[scheme]).map(([kind, colour]) => [`edge${capital(kind)}`, colour]),
  );
}

function schemeTokens(scheme: ColourScheme, stancePalette: StancePaletteId): SchemeTokens {
  const { page, panel, hairline, ink, inkSecondary, accent, accentGround, ...board } = palettes[scheme];
  return {
    controls: { page, panel, hairline, ink, inkSecondary, accent, accentGround, ...danger[scheme] },
    tokens: { ...board, ...stanceTokens(stancePalette, scheme), ...edgeTokens(scheme) },
  };
}

/** The tokens of look.md, one record for what is drawn and what is styled. */
export function lookTokens(stancePalette: StancePaletteId = 'standard'): Tokens {
  return { light: schemeTokens('light', stancePalette), dark: schemeTokens('dark', stancePalette) };
}
