import '@/ui/theme/global.css';
import '@fontsource-variable/inter/index.css';
import './mantine-styles.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import type { StancePaletteId } from '@/drawing/palette.ts';
import { Notices } from '@/ui/notices/notice.ts';
import { cssVariables, kingsideTheme } from '@/ui/theme/index.ts';
import { lookTokens } from './tokens.ts';

const theme = kingsideTheme(lookTokens());
const variables = {
  standard: cssVariables(lookTokens('standard')),
  trafficLight: cssVariables(lookTokens('trafficLight')),
} as const satisfies Record<StancePaletteId, unknown>;

export interface LookProps {
  /** As the settings say. */
  readonly stancePalette?: StancePaletteId;
  readonly children: ReactNode;
}

/** Theme, tokens, fonts and notices around everything that is shown; component tests wrap their parts in it. */
export function Look({ stancePalette = 'standard', children }: LookProps) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables[stancePalette]} defaultColorScheme="auto">
      <Notices />
      {children}
    </MantineProvider>
  );
}
