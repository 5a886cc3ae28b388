import {
  IconChess,
  IconDeviceDesktop,
  IconDownload,
  IconFileExport,
  IconFileImport,
  IconKeyboard,
  IconMoon,
  IconSearch,
  IconSun,
  IconUserCircle,
  IconVocabulary,
} from '@tabler/icons-react';
import type { BoardSession } from '@/features/board/session/session.ts';
import type { Command } from '@/ui/commands/command.ts';
import { downloadAccountFile } from '../files/download.ts';
import { routes } from '../routes.ts';
import type { AppContext } from './app-context.ts';

/** Files hold the account and nothing that is only tried out. */
const isReal = (board: BoardSession | undefined): board is BoardSession =>
  board !== undefined && board.sandbox === undefined;

const group = 'Kingside';
const files = 'Files';

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
    run: ({ show }) => show({ kind: 'shortcuts' }),
  },
  {
    id: 'settings',
    label: 'Profile and settings',
    group,
    icon: IconUserCircle,
    keywords: ['name', 'initials', 'I am this piece', 'preferences', 'single keys'],
    run: ({ show }) => show({ kind: 'settings' }),
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
    id: 'glossary',
    label: 'Open the glossary',
    group,
    icon: IconVocabulary,
    keywords: ['help', 'words', 'terms', 'meaning', 'formula', 'source'],
    run: ({ go }) => go(routes.glossary()),
  },
  {
    id: 'import',
    label: 'Import a file or pasted cells …',
    group: files,
    icon: IconFileImport,
    keywords: ['csv', 'excel', 'xlsx', 'table', 'spreadsheet', 'json', 'merge', 'open'],
    available: ({ board }) => isReal(board) && !board.document.model.getState().readOnly,
    run: ({ show }) => show({ kind: 'import' }),
  },
  {
    id: 'export',
    label: 'Export …',
    group: files,
    icon: IconFileExport,
    keywords: ['csv', 'json', 'save as'],
    available: ({ board }) => isReal(board),
    run: ({ show }) => show({ kind: 'export' }),
  },
  {
    id: 'accountFile',
    label: 'Download the account file',
    group: files,
    icon: IconDownload,
    keywords: ['save', 'backup', 'kingside', 'share', 'hand over'],
    available: ({ board }) => isReal(board),
    run: ({ account }) => account && downloadAccountFile(account.session.document),
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
