import { describe, expect, it } from 'vitest';
import { allDepartments, laptop, organisation } from '#tests/support/lens-boards.ts';
import {
  fitName,
  fitText,
  frameOf,
  type Layout,
  labelsAt,
  lensOf,
  type PieceLabel,
  textWidth,
} from '@/drawing/index.ts';

const lens = lensOf('position');

type Shown = Exclude<PieceLabel, { mode: 'none' }>;

/** What is written, as rectangles on screen relative to the world's corner, with the piece's own rectangle. */
function drawnAt(layout: Layout, zoom: number) {
  const radius = (layout.pieceSize / 2) * zoom;
  return [...labelsAt(layout, zoom)].map(([id, label]) => {
    const spot = layout.positions.get(id);
    const [x, y] = [(spot?.x ?? 0) * zoom, (spot?.y ?? 0) * zoom];
    const piece = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
    if (label.mode === 'none') return { label: undefined, piece, text: undefined };
    const lines = label.nameSize + (label.mode === 'name+title' ? label.titleSize : 0);
    const top = piece.bottom + label.gap;
    const half = label.maxWidth / 2;
    const text = { left: x - half, right: x + half, top, bottom: top + lines * label.lineHeight };
    return { label, piece, text };
  });
}

type Box = { left: number; right: number; top: number; bottom: number };
const overlap = (a: Box, b: Box) =>
  a.left < b.right - 1e-6 && b.left < a.right - 1e-6 && a.top < b.bottom - 1e-6 && b.top < a.bottom - 1e-6;

describe('labels', () => {
  it.each([0.3, 0.6, 1, 1.5, 2, 3, 4])('at zoom %f are 12 px or more and touch nothing', (zoom) => {
    for (const contacts of [5, 30, 100]) {
      const drawn = drawnAt(lens.layout(organisation({ contacts, gaps: true })), zoom);
      const texts = drawn.flatMap(({ text }) => text ?? []);
      const boxes = [...texts, ...drawn.map(({ piece }) => piece)];
      for (const { label } of drawn) {
        if (label === undefined) continue;
        expect(Math.min(label.nameSize, label.titleSize)).toBeGreaterThanOrEqual(12);
      }
      for (const text of texts) {
        expect(boxes.filter((other) => other !== text && overlap(text, other))).toEqual([]);
      }
    }
  });

  it('have one size on the whole board', () => {
    for (const zoom of [1, 2, 4]) {
      const labels = drawnAt(lens.layout(organisation({ contacts: 60 })), zoom).flatMap(
        ({ label }) => label ?? [],
      );
      expect(new Set(labels.map(({ nameSize }) => nameSize)).size).toBe(1);
    }
  });

  it('appear for everybody on a small board and on a large one when zoomed', () => {
    const named = (layout: Layout, zoom: number) =>
      [...labelsAt(layout, zoom).values()].every(({ mode }) => mode !== 'none');
    expect(named(lens.layout(organisation({ contacts: 8, members: 3 })), 1)).toBe(true);
    const large = lens.layout(organisation({ contacts: 100 }));
    expect(named(large, 1)).toBe(false);
    expect(named(large, 3)).toBe(true);
  });

  it.each(allDepartments.map(({ id }) => id))(
    'have 18 px or more in the department in focus: %s',
    (focus) => {
      const board = organisation({ contacts: 100 });
      const layout = lens.layout({ ...board, focus });
      const frame = frameOf(layout, { kind: 'department', id: focus }, laptop);
      const people = board.people.filter(({ department }) => department === focus);
      const labels = labelsAt(layout, frame?.zoom ?? 0);
      expect(frame?.zoom).toBeGreaterThan(0.9);
      for (const { id } of people) {
        const label = labels.get(id) as Shown;
        expect(label.mode).not.toBe('none');
        expect(label.nameSize).toBeGreaterThanOrEqual(18);
      }
    },
  );
});

describe('text', () => {
  it('is measured by the advance widths of Inter', () => {
    expect(textWidth('Wu', 1000)).toBe(1003 + 602);
    expect(textWidth('É', 1000)).toBe(textWidth('E', 1000));
    expect(textWidth('王', 12)).toBe(12);
  });

  it('is cut with an ellipsis', () => {
    expect(fitText('Head of Purchasing', 1000, 12)).toBe('Head of Purchasing');
    const cut = fitText('Head of Purchasing', 60, 12);
    expect(cut).toMatch(/^Head of.*…$/);
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(60);
    expect(fitText('Head', 2, 12)).toBe('');
  });

  it('shortens names from the front', () => {
    const width = (text: string) => textWidth(text, 12);
    expect(fitName('Dana Wu', 100, 12)).toBe('Dana Wu');
    expect(fitName('Dana Marie Wu', width('D. M. Wu'), 12)).toBe('D. M. Wu');
    expect(fitName('Dana Marie Wu', width('D. Wu'), 12)).toBe('D. Wu');
    expect(fitName('Ludwig K. von und zu Hohen', width('L. K. v. u. z. Hohen'), 12)).toBe('L. Hohen');
    expect(fitName('Dana Petrov', width('Petrov'), 12)).toBe('Petrov');
    expect(fitName('Dana Petrov', width('Pet…'), 12)).toBe('Pet…');
  });
});
