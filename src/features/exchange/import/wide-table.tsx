import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

interface WideTableProps {
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A table that scrolls sideways where it is wider than its place, by keyboard as well. */
export function WideTable({ label, className, children }: WideTableProps) {
  return (
    <Table.ScrollContainer
      minWidth={640}
      type="native"
      tabIndex={0}
      role="region"
      aria-label={`${label}, to scroll`}
    >
      <Table verticalSpacing={6} aria-label={label} {...(className === undefined ? {} : { className })}>
        {children}
      </Table>
    </Table.ScrollContainer>
  );
}
