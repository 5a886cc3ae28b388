import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface TableSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the step under its own heading. */
export function TableSection({ title, children }: TableSectionProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <Title order={4} id={heading} size="sm" mb={6}>
        {title}
      </Title>
      {children}
    </section>
  );
}
