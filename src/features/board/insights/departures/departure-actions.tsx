import { Button, Group } from '@mantine/core';
import { IconFlask, IconMapPin } from '@tabler/icons-react';
import type { Departure } from '@/analysis/index.ts';
import { leave } from '@/document/index.ts';
import { attempt } from '@/features/board/parts/announce.ts';
import { useBoard, useModel, useView } from '@/features/board/session/session.ts';
import { showOnBoard } from '../show.ts';

interface DepartureActionsProps {
  readonly departure: Departure;
}

/** What can be done about a departure that has not happened: look at who would be lost, try it out. */
export function DepartureActions({ departure: { id, lostThreads, lostPaths } }: DepartureActionsProps) {
  const session = useBoard();
  const name = useModel(({ people }) => people.get(id)?.name ?? 'somebody');
  const isShown = useView((view) => view.insight?.id === `departure:${id}`);
  const show = () =>
    showOnBoard(session, {
      id: `departure:${id}`,
      title: `If ${name} leaves`,
      path: [],
      subjects: [...new Set([id, ...lostThreads, ...lostPaths])],
      selected: [id],
    });
  return (
    <Group gap={6} mt={6}>
      <Button
        size="compact-sm"
        variant={isShown ? 'light' : 'default'}
        aria-pressed={isShown}
        aria-label={`Show what is lost if ${name} leaves`}
        leftSection={<IconMapPin size={15} />}
        onClick={() => (isShown ? session.view.setState({ insight: undefined }) : show())}
      >
        Show
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`Try it: ${name} leaves`}
        leftSection={<IconFlask size={15} />}
        onClick={() => attempt(() => session.tryOut((document) => void leave(document, id)))}
      >
        Try it
      </Button>
    </Group>
  );
}
