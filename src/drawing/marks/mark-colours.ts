import { stances } from '@/domain/index.ts';
import { type ColourScheme, palettes, type StancePaletteId, stanceColours } from '../palette.ts';
import type { MarkColours } from './marks.ts';

/** The colours of the marks in a scheme. */
export function markColours(scheme: ColourScheme, stancePalette: StancePaletteId = 'standard'): MarkColours {
  const palette = palettes[scheme];
  return {
    ink: palette.ink,
    faint: palette.track,
    face: palette.disc,
    accent: palette.accent,
    accentSoft: palette.accentGround,
    outside: palette.outside,
    outsideSoft: palette.outsideGround,
    alarm: palette.alarm,
    onAlarm: palette.alarmSign,
    stance: Object.fromEntries(
      stances.map(({ id }) => {
        const { ground, sign } = stanceColours(id, stancePalette, scheme);
        return [id, { badge: ground ?? palette.disc, sign }];
      }),
    ),
  };
}
