import { expect, it, onTestFinished, vi } from 'vitest';
import { figuresOf } from '#tests/support/fake-metrics.ts';
import { openBoard, shownOf } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { exportFigures } from '@/features/board/experts/export-figures.ts';
import * as downloads from '@/ui/widgets/download.ts';

it('Exported figures say in their file name when they are of a what-if', () => {
  const download = vi.spyOn(downloads, 'download').mockReturnValue();
  onTestFinished(() => download.mockRestore());
  const real = openBoard(new TestBoard().account({ name: 'Acme' }).team('Anna'));
  exportFigures(real, figuresOf({ Anna: {} }));
  real.tryOut();
  exportFigures(shownOf(real).getState(), figuresOf({ Anna: {} }));
  expect(download.mock.calls.map(([name]) => name)).toEqual([
    'Acme-figures-2026-06-30.csv',
    'Acme-what-if-figures-2026-06-30.csv',
  ]);
});
