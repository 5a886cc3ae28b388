import { describe, expect, it } from 'vitest';
import { stances } from '@/domain/index.ts';
import { stepGround } from '@/drawing/colouring/colouring.ts';
import {
  classColours,
  classMark,
  classPaint,
  colourSchemes,
  contrast,
  markColours,
  palettes,
  stancePaletteIds,
  stancePalettes,
} from '@/drawing/index.ts';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** What is left of linear colours: G. M. Machado et al., "A Physiologically-based Model …", IEEE TVCG 15, 2009. */
const sights: Readonly<Record<string, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = (colour: string): Triple => {
  const channel = (at: number) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};

const times = (matrix: Matrix, [x, y, z]: Triple): Triple => {
  const row = ([a, b, c]: Triple) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

const within = (value: number) => Math.min(1, Math.max(0, value));

/** Oklab (B. Ottosson 2020), in which equal distances look about equally far apart. */
function seen(colour: string, sight: Matrix): Triple {
  const [red, green, blue] = times(sight, linear(colour));
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    [within(red), within(green), within(blue)],
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)],
  );
}

function apart(a: string, b: string, sight: Matrix): number {
  const [x, y] = [seen(a, sight), seen(b, sight)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

const pairs = (colours: readonly string[]) =>
  colours.flatMap((a, index) => colours.slice(index + 1).map((b): [string, string] => [a, b]));

describe.each(colourSchemes)('the classes in %s', (scheme) => {
  const { steps, groups, others } = classColours[scheme];
  const { ink, disc } = palettes[scheme];

  it('carry ink that is legible, the number of a swatch included', () => {
    for (const ground of [...steps, ...groups, others])
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('of numbers run in luminance, away from the bare disc', () => {
    const contrasts = steps.map((colour) => contrast(colour, disc));
    expect(contrasts).toEqual(contrasts.toSorted((a, b) => a - b));
    for (const [index, colour] of steps.slice(1).entries())
      expect(contrast(colour, steps[index] ?? colour)).toBeGreaterThanOrEqual(1.15);
  });

  it.each(Object.entries(sights))('of groups are told apart with %s', (_, sight) => {
    for (const [a, b] of pairs([...groups, others]))
      expect(apart(a, b, sight), `${a} ${b}`).toBeGreaterThan(0.07);
  });

  it.each(Object.entries(sights))('of amounts are told apart from their neighbours with %s', (_, sight) => {
    for (const [a, b] of pairs(steps)) expect(apart(a, b, sight), `${a} ${b}`).toBeGreaterThan(0.045);
  });

  // The palette is the design’s; supporter and neutral lie closest, which is one reason for their signs.
  it.each(Object.entries(sights))('of stances are told apart with %s', (_, sight) => {
    for (const [a, b] of pairs([...Object.values(stancePalettes.standard), disc]))
      expect(apart(a, b, sight), `${a} ${b}`).toBeGreaterThan(0.04);
  });

  it.each(stancePaletteIds)('of stances carry ink that is legible, %s', (stancePalette) => {
    for (const { id } of stances) {
      const { ground = '', ink: sign } = classPaint(
        { scale: 'stance', stance: id },
        { scheme, stancePalette },
      );
      expect(contrast(sign, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

const taste = { scheme: 'light', stancePalette: 'standard' } as const;

describe('the colour of a class', () => {
  const stepsOf = (count: number) =>
    Array.from({ length: count }, (_, index) => classPaint(stepGround(index + 1, count), taste).ground);

  it('is further from the next where there are fewer', () => {
    const { steps } = classColours.light;
    expect(stepsOf(1)).toEqual([steps[0]]);
    expect(stepsOf(2)).toEqual([steps[0], steps[4]]);
    expect(stepsOf(3)).toEqual([steps[0], steps[2], steps[4]]);
    expect(stepsOf(5)).toEqual(steps);
  });

  it('is none where nothing is known: the disc stays bare, its badge dashed', () => {
    const { ground } = classPaint(undefined, taste);
    expect(ground).toBeUndefined();
    const bare = classMark('customer', { sign: 'unknown', ground, older: false }, markColours('dark'));
    expect(bare).not.toContain('r="16"');
    expect(bare).toContain('stroke-dasharray');
  });

  it('is pale and its badge dashed on an older board', () => {
    const look = { sign: 3, ground: '#a3d2a4' };
    const mark = (older: boolean) => classMark('team', { ...look, older }, markColours('light'));
    expect(mark(true)).toContain('fill-opacity');
    expect(mark(true)).toContain('stroke-dasharray');
    expect(mark(false)).not.toMatch(/fill-opacity|stroke-dasharray/);
  });

  it('follows the chosen palette of the stances', () => {
    const ground = { scale: 'stance', stance: 'advocate' } as const;
    expect(classPaint(ground, taste).ground).toBe(stancePalettes.standard.advocate);
    expect(classPaint(ground, { ...taste, stancePalette: 'trafficLight' }).ground).toBe(
      stancePalettes.trafficLight.advocate,
    );
  });
});

describe('the sign of a class', () => {
  it('is drawn differently for each', () => {
    const signs = [
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      'others',
      'unknown',
      'undefined',
      ...stances.map(({ id }) => id),
    ] as const;
    const marks = signs.map((sign) =>
      classMark('customer', { sign, ground: undefined, older: false }, markColours('light')),
    );
    expect(new Set(marks).size).toBe(signs.length);
    for (const mark of marks) expect(mark).not.toContain('d=""');
  });
});
