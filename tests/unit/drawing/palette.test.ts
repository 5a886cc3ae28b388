import { describe, expect, it } from 'vitest';
import { relationshipKindIds, stances } from '@/domain/index.ts';
import {
  colourSchemes,
  contrast,
  edgePalettes,
  palettes,
  type StancePaletteId,
  stanceColours,
  stancePalettes,
} from '@/drawing/index.ts';

const stancePaletteIds = Object.keys(stancePalettes) as StancePaletteId[];

describe('contrast', () => {
  it('is 21 for black on white and 1 for equals', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
    expect(contrast('#8b93a1', '#8b93a1')).toBe(1);
  });

  it('refuses what is no colour', () => {
    expect(() => contrast('red', '#ffffff')).toThrow(RangeError);
  });
});

describe.each(colourSchemes)('the %s palette', (scheme) => {
  const palette = palettes[scheme];
  const squares = [palette.squareLight, palette.squareDark];

  it('has legible text on every ground', () => {
    for (const ground of [palette.page, palette.panel, ...squares]) {
      expect(contrast(palette.ink, ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(palette.inkSecondary, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.accent, ground)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette.alarmSign, palette.alarm)).toBeGreaterThanOrEqual(4.5);
  });

  it('has visible glyphs on each side’s ground', () => {
    expect(contrast(palette.ink, palette.disc)).toBeGreaterThanOrEqual(7);
    expect(contrast(palette.accent, palette.accentGround)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.outside, palette.outsideGround)).toBeGreaterThanOrEqual(3);
  });

  it.each(relationshipKindIds)('shows %s lines on both squares', (kind) => {
    for (const ground of squares) {
      expect(contrast(edgePalettes[scheme][kind], ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(stancePaletteIds)('has a legible sign on every badge of the %s stances', (id) => {
    for (const stance of stances) {
      const { ground, sign } = stanceColours(stance.id, id, scheme);
      expect(ground).not.toBeNull();
      expect(contrast(sign, ground ?? sign)).toBeGreaterThanOrEqual(4.5);
    }
    const unknown = stanceColours('unknown', id, scheme);
    expect(unknown.ground).toBeNull();
    expect(contrast(unknown.sign, palette.disc)).toBeGreaterThanOrEqual(4.5);
  });
});
