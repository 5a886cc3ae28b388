import {
  IconChess,
  IconDeviceDesktop,
  IconKeyboard,
  IconMoon,
  IconSearch,
  IconSun,
  IconUserCircle,
} from '@tabler/icons-react';
import type { Command } from '@/ui/commands/command.ts';
import { routes } from '../routes.ts';
import type { AppContext } from './app-context.ts';

const group = 'Kingside';

/** What can be done on every screen. */
export const appCommands = [
  {
    id: 'palette',
    label: 'Find people and commands',
    group,
    icon: IconSearch,
    keywords: ['palette', 'search'],
    shortcuts: [{ key: 'k', mod: true, everywhere: true }, { key: '/' }],
    run: ({ openPalette }) => openPalette(),
  },
  {
    id: 'shortcuts',
    label: 'Show every keyboard shortcut',
    group,
    icon: IconKeyboard,
    keywords: ['help', 'keys'],
    shortcuts: [{ key: '?' }],
    run: ({ show }) => show('shortcuts'),
  },
  {
    id: 'settings',
    label: 'Profile and settings',
    group,
    icon: IconUserCircle,
    keywords: ['name', 'initials', 'I am this piece', 'preferences', 'single keys'],
    run: ({ show }) => show('settings'),
  },
  {
    id: 'accounts',
    label: 'Go to all accounts',
    group,
    icon: IconChess,
    keywords: ['start', 'home', 'back'],
    run: ({ go }) => go(routes.accounts),
  },
  {
    id: 'coloursLight',
    label: 'Light colours',
    group,
    icon: IconSun,
    keywords: ['theme', 'scheme', 'colors'],
    run: ({ setColourScheme }) => setColourScheme('light'),
  },
  {
    id: 'coloursDark',
    label: 'Dark colours',
    group,
    icon: IconMoon,
    keywords: ['theme', 'scheme', 'colors', 'night'],
    run: ({ setColourScheme }) => setColourScheme('dark'),
  },
  {
    id: 'coloursAuto',
    label: 'Colours as the system has them',
    group,
    icon: IconDeviceDesktop,
    keywords: ['theme', 'scheme', 'colors', 'auto'],
    run: ({ setColourScheme }) => setColourScheme('auto'),
  },
] as const satisfies readonly Command<AppContext>[];
