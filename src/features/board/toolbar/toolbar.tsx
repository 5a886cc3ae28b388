import { Button } from '@mantine/core';
import { IconBulb, IconFlask, IconUser, IconUserPlus } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { departmentsInOrder } from '@/document/index.ts';
import { fetched } from '@/ui/widgets/fetched.tsx';
import { useBoard, useModel, useView } from '../session/session.ts';
import { open, type Panel, showPanel } from '../session/view-store.ts';
import { toggleWhatIf } from '../what-if/trying.ts';
import { ChoiceMenu } from './choice-menu.tsx';
import { ColourMenu } from './colour-menu.tsx';
import { LayersMenu } from './layers-menu.tsx';
import { LensMenu } from './lens-menu.tsx';
import { ProblemsButton } from './problems-button.tsx';
import classes from './toolbar.module.css';
import { ViewChips } from './view-chips.tsx';

const ViewsMenu = fetched(
  async () => (await import('../views/views-menu.tsx')).ViewsMenu,
  () => null,
);

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
      <LensMenu />
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
      <ViewsMenu />
      <ViewChips />
      <ProblemsButton />
      {!readOnly && (
        <RowButton
          label="Add people"
          icon={IconUserPlus}
          variant="light"
          onClick={() => view.setState(open({ kind: 'addPeople' }))}
        />
      )}
      <RowButton
        label="What if"
        icon={IconFlask}
        variant={isWhatIf ? 'filled' : 'subtle'}
        aria-pressed={isWhatIf}
        onClick={() => toggleWhatIf(session)}
      />
      <RowButton
        label="Inspector"
        icon={IconUser}
        variant={panel === 'inspector' ? 'light' : 'subtle'}
        aria-pressed={panel === 'inspector'}
        onClick={toggle('inspector')}
      />
      <RowButton
        label="Insights"
        icon={IconBulb}
        variant={panel === 'insights' ? 'light' : 'subtle'}
        aria-pressed={panel === 'insights'}
        onClick={toggle('insights')}
      />
    </div>
  );
}

interface RowButtonProps {
  readonly label: string;
  readonly icon: ComponentType<{ size?: number | string; 'aria-hidden'?: boolean }>;
  readonly variant: 'light' | 'subtle' | 'filled';
  readonly 'aria-pressed'?: boolean;
  readonly onClick: () => void;
}

/** A button whose label gives way to the chips where room is short. */
function RowButton({ label, icon: Icon, ...props }: RowButtonProps) {
  return (
    <Button size="compact-sm" aria-label={label} title={label} {...props}>
      <Icon size={18} aria-hidden />
      <span className={classes['besideIcon']}>{label}</span>
    </Button>
  );
}

function TopicMenu() {
  const { view } = useBoard();
  const topics = useModel((model) => model.topics);
  const topic = useView((state) => state.topic);
  return (
    <ChoiceMenu
      label="Topic"
      isFoldable
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
      isFoldable
      none="all"
      options={departmentsInOrder({ departments })}
      value={department}
      onChoose={show}
      edit={{ label: 'Edit departments and ranks …', run: () => view.setState(open({ kind: 'department' })) }}
    />
  );
}
