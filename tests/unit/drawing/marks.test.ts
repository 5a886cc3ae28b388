import { describe, expect, it } from 'vitest';
import { influenceValues, pieces, stances } from '@/domain/index.ts';
import {
  colourSchemes,
  discMark,
  glyphMark,
  influenceMark,
  markColours,
  stanceMark,
} from '@/drawing/index.ts';
import { glyphs } from '@/drawing/marks/glyphs.ts';

const iconNames = {
  king: 'IconChessKingFilled',
  queen: 'IconChessQueenFilled',
  rook: 'IconChessRookFilled',
  bishop: 'IconChessBishopFilled',
  knight: 'IconChessKnightFilled',
  pawn: 'IconChessFilled',
} as const;

interface IconModule {
  readonly __iconNode: readonly (readonly [element: string, attributes: { readonly d: string }])[];
}

const colours = markColours('light');

describe('glyphs', () => {
  it.each(pieces)('the %s is the one of the icon set the buttons use', async (piece) => {
    const path = `../../../node_modules/@tabler/icons-react/dist/esm/icons/${iconNames[piece]}.mjs`;
    const icon = (await import(/* @vite-ignore */ path)) as IconModule;
    expect(glyphs[piece]).toEqual(icon.__iconNode.map(([, { d }]) => d));
  });

  it('a stale role is drawn as an outline', () => {
    expect(glyphMark('king', '#123456', false)).toContain('fill="#123456"');
    expect(glyphMark('king', '#123456', true)).toContain('fill="none" stroke="#123456"');
  });
});

describe('the rim shows coverage from twelve o’clock', () => {
  it('a quarter ends at three o’clock', () => {
    expect(discMark(0.25, colours)).toContain('M24.00 6.00A18 18 0 0 1 42.00 24.00');
  });

  it('more than a half takes the large arc', () => {
    expect(discMark(0.75, colours)).toContain('A18 18 0 1 1 6.00 24.00');
  });

  it('full coverage is a full circle, none and unknown the bare rim', () => {
    expect(discMark(1, colours).match(/<circle/g)).toHaveLength(2);
    expect(discMark(0, colours)).not.toContain('<path');
    expect(discMark(undefined, colours)).toBe(discMark(0, colours));
  });
});

describe('tags', () => {
  it('influence fills as many bars as it says', () => {
    for (const value of influenceValues) {
      expect(influenceMark(value, colours, false).split(`fill="${colours.ink}"`)).toHaveLength(value + 1);
    }
  });

  it('an unknown influence is dashed and fills none', () => {
    const mark = influenceMark(undefined, colours, false);
    expect(mark.match(/stroke-dasharray/g)).toHaveLength(5);
    expect(mark).not.toContain(`fill="${colours.ink}"`);
  });

  it.each(colourSchemes)('every stance has a badge of its own in %s, also without colour', (scheme) => {
    const values = [undefined, ...stances.map(({ value }) => value)];
    const signs = values.map(
      (value) => / d="([^"]+)"/.exec(stanceMark(value, markColours(scheme), false))?.[1],
    );
    expect(new Set(signs).size).toBe(values.length);
  });

  it('a stale stance is hollow, an unknown one dashed', () => {
    expect(stanceMark(2, colours, true)).toContain(`fill="${colours.face}"`);
    expect(stanceMark(2, colours, false)).toContain(`fill="${colours.stance['advocate']?.badge}"`);
    expect(stanceMark(undefined, colours, false)).toContain('stroke-dasharray');
  });
});
