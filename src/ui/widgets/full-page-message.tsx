import { Container, Group, Stack, Text, Title } from '@mantine/core';
import { IconChessKnightFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';

export interface FullPageMessageProps {
  readonly title: string;
  /** 2 below a header that has the page's h1. */
  readonly level?: 1 | 2;
  readonly children: ReactNode;
  /** What can be done about it. */
  readonly actions?: ReactNode;
}

/** A page that has one thing to say, and ways on. */
export function FullPageMessage({ title, level = 1, children, actions }: FullPageMessageProps) {
  return (
    <Container component="main" size="sm" py="15vh">
      <Stack gap="md">
        <IconChessKnightFilled size={56} color="var(--ks-accent)" aria-hidden="true" />
        <Title order={level} size="h1">
          {title}
        </Title>
        <Text size="lg" component="div">
          {children}
        </Text>
        {actions !== undefined && <Group gap="sm">{actions}</Group>}
      </Stack>
    </Container>
  );
}
