import type { Command } from '@/ui/commands/command.ts';
import type { BoardSession } from '../session/session.ts';
import { cameraCommands } from './camera.ts';
import { colouringCommands } from './colouring.ts';
import { historyCommands } from './history.ts';
import { lensCommands } from './lenses.ts';
import { networkCommands } from './network.ts';
import { panelCommands } from './panels.ts';
import { peopleCommands } from './people.ts';
import { pictureCommands } from './pictures.ts';
import { relationshipCommands } from './relationships.ts';
import { structureCommands } from './structure.ts';
import { tagCommands } from './tags.ts';
import { viewCommands } from './view.ts';
import { walkingCommands } from './walking.ts';
import { whatIfCommands } from './what-if.ts';

/** Every command of an open board: menu, keyboard, palette and the shortcut sheet read it. */
export const boardCommands = [
  ...peopleCommands,
  ...tagCommands,
  ...relationshipCommands,
  ...walkingCommands,
  ...panelCommands,
  ...whatIfCommands,
  ...lensCommands,
  ...viewCommands,
  ...networkCommands,
  ...colouringCommands,
  ...cameraCommands,
  ...structureCommands,
  ...pictureCommands,
  ...historyCommands,
] satisfies readonly Command<BoardSession>[];
