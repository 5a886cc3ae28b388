import '@/ui/theme/global.css';
import '@fontsource-variable/inter/index.css';
import './mantine-styles.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { cssVariables, kingsideTheme } from '@/ui/theme/index.ts';
import { lookTokens } from './tokens.ts';

const tokens = lookTokens();
const theme = kingsideTheme(tokens);
const variables = cssVariables(tokens);

/** Theme, tokens, fonts and notices around everything that is shown; component tests wrap their parts in it. */
export function Look({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      <Notifications position="bottom-center" autoClose={6000} limit={4} />
      {children}
    </MantineProvider>
  );
}
