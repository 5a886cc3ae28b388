import { Tabs } from '@mantine/core';
import { BoardDialog } from '../board-dialog.tsx';
import { DepartmentsTab } from './departments-tab.tsx';
import { RanksTab } from './ranks-tab.tsx';
import { TopicsTab } from './topics-tab.tsx';

interface StructureDialogProps {
  readonly part: 'departments' | 'ranks' | 'topics';
  /** The department or rank that was asked for: the keyboard begins at its name. */
  readonly row?: string | undefined;
}

/** The files and rows of the board, and its topics. */
export function StructureDialog({ part, row }: StructureDialogProps) {
  return (
    <BoardDialog title="Departments, ranks and topics" size="lg">
      <Tabs defaultValue={part} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="departments">Departments</Tabs.Tab>
          <Tabs.Tab value="ranks">Ranks</Tabs.Tab>
          <Tabs.Tab value="topics">Topics</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="departments">
          <DepartmentsTab row={row} />
        </Tabs.Panel>
        <Tabs.Panel value="ranks">
          <RanksTab row={row} />
        </Tabs.Panel>
        <Tabs.Panel value="topics">
          <TopicsTab />
        </Tabs.Panel>
      </Tabs>
    </BoardDialog>
  );
}
