import { Button } from '@mantine/core';
import { IconBulb, IconFlask, IconUser, IconUserPlus } from '@tabler/icons-react';
import { departmentsInOrder } from '@/document/index.ts';
import { lensOf } from '@/drawing/index.ts';
import { useBoard, useModel, useView } from '../session/session.ts';
import { open, type Panel, showPanel } from '../session/view-store.ts';
import { toggleWhatIf } from '../what-if/trying.ts';
import { ChoiceMenu } from './choice-menu.tsx';
import { ColourMenu } from './colour-menu.tsx';
import { LayersMenu } from './layers-menu.tsx';
import { ProblemsButton } from './problems-button.tsx';
import classes from './toolbar.module.css';
import { ViewChips } from './view-chips.tsx';

/** The row above the board: what is looked at and how, and what is open beside it. */
export function Toolbar() {
  const session = useBoard();
  const { view } = session;
  const isWhatIf = session.sandbox !== undefined;
  const readOnly = useModel((model) => model.readOnly);
  const panel = useView((state) => state.panel);
  const toggle = (wanted: Panel) => () => view.setState(showPanel(panel === wanted ? undefined : wanted));

  return (
    <div className={classes['toolbar']} role="group" aria-label="View of the board" data-no-print>
      <span className={classes['lens']}>{lensOf('position').label}</span>
      <ColourMenu />
      <LayersMenu />
      <TopicMenu />
      <DepartmentMenu />
      <Button
        size="compact-sm"
        variant={panel === 'focus' ? 'light' : 'subtle'}
        aria-pressed={panel === 'focus'}
        onClick={toggle('focus')}
      >
        Focus
      </Button>
      <ViewChips />
      <ProblemsButton />
      {!readOnly && (
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconUserPlus size={18} />}
          onClick={() => view.setState(open({ kind: 'addPeople' }))}
        >
          Add people
        </Button>
      )}
      <Button
        size="compact-sm"
        variant={isWhatIf ? 'filled' : 'subtle'}
        aria-pressed={isWhatIf}
        aria-label="What if"
        title="What if"
        onClick={() => toggleWhatIf(session)}
      >
        <IconFlask size={18} aria-hidden />
        <span className={classes['besideIcon']}>What if</span>
      </Button>
      <Button
        size="compact-sm"
        variant={panel === 'inspector' ? 'light' : 'subtle'}
        aria-pressed={panel === 'inspector'}
        leftSection={<IconUser size={18} />}
        onClick={toggle('inspector')}
      >
        Inspector
      </Button>
      <Button
        size="compact-sm"
        variant={panel === 'insights' ? 'light' : 'subtle'}
        aria-pressed={panel === 'insights'}
        leftSection={<IconBulb size={18} />}
        onClick={toggle('insights')}
      >
        Insights
      </Button>
    </div>
  );
}

function TopicMenu() {
  const { view } = useBoard();
  const topics = useModel((model) => model.topics);
  const topic = useView((state) => state.topic);
  return (
    <ChoiceMenu
      label="Topic"
      none="all"
      options={[...topics.values()].toSorted((a, b) => a.name.localeCompare(b.name))}
      value={topic}
      onChoose={(chosen) => view.setState({ topic: chosen })}
      edit={{ label: 'Edit topics …', run: () => view.setState(open({ kind: 'topics' })) }}
    />
  );
}

function DepartmentMenu() {
  const { view, camera } = useBoard();
  const departments = useModel((model) => model.departments);
  const department = useView((state) => state.department);
  const show = (chosen: string | undefined) => {
    if (chosen === undefined) {
      view.setState({ department: undefined });
      camera.current?.fit();
    } else camera.current?.frameDepartment(chosen);
  };
  return (
    <ChoiceMenu
      label="Department"
      none="all"
      options={departmentsInOrder({ departments })}
      value={department}
      onChoose={show}
      edit={{ label: 'Edit departments and ranks …', run: () => view.setState(open({ kind: 'department' })) }}
    />
  );
}
