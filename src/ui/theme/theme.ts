import {
  ActionIcon,
  Badge,
  Button,
  colorsTuple,
  createTheme,
  Kbd,
  type MantineThemeOverride,
  Menu,
  Modal,
  Paper,
  Tooltip,
  virtualColor,
} from '@mantine/core';
import type { Tokens } from './tokens.ts';

/**
 * Mantine's theme in the look of Kingside: Inter with tabular figures, 14 px controls, nothing under 12 px,
 * and one accent colour. The colours themselves come as CSS variables (`cssVariables`).
 */
export function kingsideTheme({ light, dark }: Tokens): MantineThemeOverride {
  return createTheme({
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    headings: { fontFamily: "'Inter Variable', system-ui, sans-serif", fontWeight: '650' },
    black: light.controls.ink,
    colors: {
      accentLight: colorsTuple(light.controls.accent),
      accentDark: colorsTuple(dark.controls.accent),
      accent: virtualColor({ name: 'accent', light: 'accentLight', dark: 'accentDark' }),
      dangerLight: colorsTuple(light.controls.danger),
      dangerDark: colorsTuple(dark.controls.danger),
      danger: virtualColor({ name: 'danger', light: 'dangerLight', dark: 'dangerDark' }),
    },
    primaryColor: 'accent',
    autoContrast: true,
    defaultRadius: 'md',
    cursorType: 'pointer',
    respectReducedMotion: true,
    components: {
      // Mantine's smaller sizes go below 12 px.
      Badge: Badge.extend({ defaultProps: { size: 'lg', variant: 'light', tt: 'none', fw: 600 } }),
      Kbd: Kbd.extend({
        defaultProps: { size: 'sm' },
        styles: { root: { fontFamily: 'inherit', fontWeight: 600 } },
      }),
      Button: Button.extend({ defaultProps: { size: 'sm' } }),
      ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'accent', size: 'lg' } }),
      Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, withArrow: true, fz: 'sm' } }),
      Modal: Modal.extend({
        defaultProps: {
          centered: true,
          radius: 'lg',
          transitionProps: { duration: 150 },
          // A <header> in a dialog would be the page's second banner.
          attributes: { header: { role: 'none' } },
        },
        styles: {
          header: { background: 'var(--ks-panel)' },
          title: { fontSize: 'var(--mantine-font-size-lg)', fontWeight: 650 },
        },
      }),
      Menu: Menu.extend({
        defaultProps: {
          shadow: 'md',
          position: 'bottom-end',
          transitionProps: { duration: 150 },
          // Its role is none that a menu may hold; the first item takes the focus instead.
          withInitialFocusPlaceholder: false,
          // Where it scrolls, Tab must lead through it as the arrows do.
          menuItemTabIndex: 0,
        },
        styles: { dropdown: { maxHeight: '70vh', overflowY: 'auto' } },
      }),
      Paper: Paper.extend({ defaultProps: { bg: 'var(--ks-panel)' } }),
    },
  });
}
