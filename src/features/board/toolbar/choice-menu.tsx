import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useBoard } from '../session/session.ts';
import classes from './toolbar.module.css';

const all = '';

interface Option {
  readonly id: string;
  readonly name: string;
  /** The heading it stands under, with all of the same in a row. */
  readonly group?: string;
}

interface ChoiceMenuProps {
  /** Chips name the chosen one, so the button need not. */
  readonly label: string;
  /** What no choice is called. */
  readonly none: string;
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
  /** Gives way where the row is short. */
  readonly isFoldable?: boolean;
  /** Opens where the options are edited. */
  readonly edit: { readonly label: string; readonly run: () => void };
}

/** A menu of which one or none is chosen; the choice closes it and gives the keyboard to the board. */
export function ChoiceMenu({ label, none, options, value, onChoose, isFoldable, edit }: ChoiceMenuProps) {
  const { camera } = useBoard();
  const choose = (id: string) => {
    onChoose(id === all ? undefined : id);
    // After the click, with which the menu closes: a menu gives the keyboard to its button unless it has gone on.
    setTimeout(() => camera.current?.focus());
  };
  const chosen = options.find(({ id }) => id === value)?.name ?? none;
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          className={isFoldable === true ? (classes['foldable'] ?? '') : ''}
          aria-label={`${label}: ${chosen}`}
          rightSection={<IconChevronDown size={16} />}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={value ?? all} onChange={choose}>
          <Menu.RadioItem value={all} closeMenuOnClick>
            {none}
          </Menu.RadioItem>
          {options.map(({ id, name, group }, index) => (
            <Fragment key={id}>
              {group !== undefined && group !== options[index - 1]?.group && <Menu.Label>{group}</Menu.Label>}
              <Menu.RadioItem value={id} closeMenuOnClick>
                {name}
              </Menu.RadioItem>
            </Fragment>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item onClick={edit.run}>{edit.label}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
