import { Button, Group, Progress, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useCanvasStore } from '../canvas/canvas-store.ts';
import { useBoard } from '../session/session.ts';
import { useLasting } from '../session/use-lasting.ts';
import classes from './board-network.module.css';
import { type NetworkStore, networkOf } from './network-store.ts';

/** Arranges the network while it is on the screen, and says how that goes. */
export function BoardNetwork() {
  const store = networkOf(useBoard());
  const canvas = useCanvasStore();
  useEffect(() => store.follow(), [store]);
  const places = useStore(store.state, ({ network }) => network?.places);
  useEffect(() => {
    if (places !== undefined) canvas.setState({ network: places });
  }, [canvas, places]);
  return <Arranging store={store} />;
}

/** Nothing while everybody has come to rest. */
function Arranging({ store }: { readonly store: NetworkStore }) {
  const { progress, stopped, error } = useStore(store.state);
  const lasts = useLasting(progress !== undefined);
  if (progress !== undefined && lasts) {
    return (
      <div className={classes['state']}>
        <Group justify="space-between" gap="md" wrap="nowrap">
          <Text size="sm" role="status">
            Arranging the network …
          </Text>
          <Button size="compact-sm" variant="subtle" onClick={() => store.cancel()}>
            Stop
          </Button>
        </Group>
        <Progress
          value={Math.round(progress * 100)}
          size="sm"
          aria-label="How much of the network is arranged"
        />
      </div>
    );
  }
  if (progress !== undefined || (error === undefined && !stopped)) return null;
  return (
    <div className={classes['state']}>
      <Group justify="space-between" gap="md" wrap="nowrap">
        <Text size="sm" role={error === undefined ? 'status' : 'alert'}>
          {error ?? 'The network is not arranged to the end.'}
        </Text>
        <Button size="compact-sm" variant="light" onClick={() => store.arrange()}>
          {error === undefined ? 'Arrange' : 'Try again'}
        </Button>
      </Group>
    </div>
  );
}
