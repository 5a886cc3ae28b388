import { Button, Kbd, Menu, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type LensId, lenses, lensOf } from '@/drawing/index.ts';
import { useBoard, useView } from '../session/session.ts';
import { showLens } from '../session/view-store.ts';
import classes from './toolbar.module.css';

/** How the pieces are laid out; the button says which lens is on. */
export function LensMenu() {
  const { view, camera } = useBoard();
  const lens = useView((state) => state.lens);
  const { label } = lensOf(lens);
  const choose = (id: LensId) => {
    view.setState(showLens(id));
    // After the click, with which the menu closes: a menu gives the keyboard to its button unless it has gone on.
    setTimeout(() => camera.current?.focus());
  };
  return (
    <Menu position="bottom-start" width={330}>
      <Menu.Target>
        <Button
          className={classes['lens']}
          size="compact-sm"
          variant="subtle"
          aria-label={`Lens: ${label}`}
          rightSection={<IconChevronDown size={16} />}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          How the pieces are laid out <Kbd>[</Kbd> <Kbd>]</Kbd>
        </Menu.Label>
        <Menu.RadioGroup value={lens}>
          {lenses.map(({ id, label: name, description }) => (
            <Menu.RadioItem key={id} value={id} closeMenuOnClick onClick={() => choose(id)}>
              {name}
              {/* On the ground of the chosen one dimmed words are too faint. */}
              <Text size="xs" {...(id === lens ? {} : { c: 'dimmed' })}>
                {description}
              </Text>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
