import { IconPalette, IconPaletteOff } from '@tabler/icons-react';
import { colourings } from '@/drawing/index.ts';
import type { Command } from '@/ui/commands/command.ts';
import type { BoardSession } from '../session/session.ts';
import { colourBy } from '../session/view-store.ts';

const group = 'Colouring';

const each = colourings.map(
  ({ id, label }): Command<BoardSession> => ({
    id: `colour-${id}`,
    label: `Colour by: ${label}`,
    group,
    icon: IconPalette,
    keywords: ['colour', 'color', 'legend', 'lens'],
    run: ({ view }) => view.setState(colourBy(id)),
  }),
);

export const colouringCommands = [
  ...each,
  {
    id: 'colour-nothing',
    label: 'Colour by: nothing',
    group,
    icon: IconPaletteOff,
    keywords: ['colour', 'color', 'none', 'plain'],
    available: ({ view }) => view.getState().colouring !== undefined,
    run: ({ view }) => view.setState(colourBy(undefined)),
  },
] as const satisfies readonly Command<BoardSession>[];
