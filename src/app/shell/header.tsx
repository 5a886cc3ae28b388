import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { Brand } from '@/ui/widgets/brand.tsx';
import { routes } from '../routes.ts';
import classes from './header.module.css';

export interface HeaderProps {
  /** Title and navigation. */
  readonly children?: ReactNode;
  /** What stands at the right edge before the controls of every screen. */
  readonly controls: ReactNode;
}

/** The strip at the top of every screen. */
export function Header({ children, controls }: HeaderProps) {
  return (
    <header className={classes['header']} data-no-print>
      <Brand href={`#${routes.accounts}`} />
      <div className={classes['middle']}>{children}</div>
      <Group gap={4} wrap="nowrap">
        {controls}
      </Group>
    </header>
  );
}
