import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { relationshipKinds } from '@/domain/index.ts';
import { LineSample } from '../parts/line-sample.tsx';
import { useBoard, useView } from '../session/session.ts';
import { toggleLayer } from '../session/view-store.ts';

/** Which kinds of relationships are drawn. */
export function LayersMenu() {
  const { view } = useBoard();
  const layers = useView((state) => state.layers);
  return (
    <Menu width={300} position="bottom-start">
      <Menu.Target>
        <Button size="compact-sm" variant="subtle" rightSection={<IconChevronDown size={16} />}>
          Layers
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Relationships that are drawn</Menu.Label>
        {relationshipKinds.map(({ id, label, layer }) => (
          <Menu.CheckboxItem
            key={layer}
            checked={layers.has(layer)}
            onChange={() => view.setState(toggleLayer(layer))}
            rightSection={<LineSample kind={id} />}
          >
            {label}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
