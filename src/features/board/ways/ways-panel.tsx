import { Alert, Button, Loader, Stack, Text } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useEffect, useId, useMemo } from 'react';
import type { Ways } from '@/analysis/index.ts';
import type { PersonId } from '@/domain/index.ts';
import { showOnBoard } from '../insights/show.ts';
import { Way } from '../insights/ways.tsx';
import { Panel } from '../parts/panel.tsx';
import { type BoardSession, useBoard, useModel, useView } from '../session/session.ts';
import { showWays } from '../session/view-store.ts';
import { groupWords, type ListedWay, listWays, wayWords } from './list-ways.ts';
import { useWays } from './use-ways.ts';
import classes from './ways-panel.module.css';

interface Pair {
  readonly from: PersonId;
  readonly to: PersonId;
}

/** What tells a drawn way apart from insights. */
const idOf = ({ from, to }: Pair) => `way:${from}:${to}`;

function useNameOf(): (person: PersonId) => string {
  const people = useModel((model) => model.people);
  return (id) => people.get(id)?.name ?? 'somebody who was removed';
}

/** The ways between two pieces by name; the one that is chosen is drawn on the board. */
export function WaysPanel() {
  const pair = useView((view) => view.ways);
  return (
    <Panel title="Ways between two pieces">
      {pair === undefined ? (
        <Text size="sm" c="dimmed">
          Select one or two pieces and press J.
        </Text>
      ) : (
        <WaysBetween pair={pair} />
      )}
    </Panel>
  );
}

function WaysBetween({ pair }: { readonly pair: Pair }) {
  const { view } = useBoard();
  const nameOf = useNameOf();
  const answer = useWays(pair);
  const ways = answer.kind === 'there' ? answer.ways : undefined;
  return (
    <Stack gap="sm">
      <div className={classes['pair']}>
        <Text fw={650}>
          {nameOf(pair.from)} → {nameOf(pair.to)}
        </Text>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconArrowsExchange size={16} />}
          onClick={() => view.setState(showWays(pair.to, pair.from))}
        >
          Turn round
        </Button>
      </div>
      <div role="status">
        {answer.kind === 'asked' && (
          <Text size="sm" c="dimmed">
            <Loader size={12} /> Looking for ways …
          </Text>
        )}
        {answer.kind === 'failed' && (
          <Text size="sm">
            The ways could not be worked out. Your data is safe; choose the two once more.
          </Text>
        )}
        {answer.kind === 'there' && ways === undefined && <NotThere />}
        {ways?.apart !== undefined && <NoWay ways={ways} pair={pair} />}
      </div>
      {ways !== undefined && ways.apart === undefined && <FoundWays ways={ways} pair={pair} />}
    </Stack>
  );
}

function NotThere() {
  const topic = useView((view) => view.topic);
  return (
    <Alert title="No way to look for">
      One of the two is no longer active
      {topic === undefined ? '.' : ', or does not belong to the topic the board is narrowed to.'}
    </Alert>
  );
}

function NoWay({ ways: { apart }, pair }: { readonly ways: Ways; readonly pair: Pair }) {
  const nameOf = useNameOf();
  if (apart === undefined) return null;
  // Where one of the two is ours, the analysis begins there.
  const [from, to] = apart[0].includes(pair.from) ? [pair.from, pair.to] : [pair.to, pair.from];
  return (
    <Alert title={`There is no way between ${nameOf(pair.from)} and ${nameOf(pair.to)}`}>
      They are in two groups without a tie from one to the other:
      <ul className={classes['groups']}>
        <li>{groupWords(from, apart[0], nameOf)}</li>
        <li>{groupWords(to, apart[1], nameOf)}</li>
      </ul>
      Coverage, reporting, influence or trust between the two groups would make one; tension and gatekeeping
      do not.
    </Alert>
  );
}

/** Draws a way on the board and brings it into view. */
function draw(session: BoardSession, pair: Pair, way: ListedWay, title: string): void {
  showOnBoard(session, {
    id: idOf(pair),
    title,
    path: way.people,
    subjects: [pair.from, pair.to],
  });
}

function FoundWays({ ways, pair }: { readonly ways: Ways; readonly pair: Pair }) {
  const session = useBoard();
  const nameOf = useNameOf();
  const group = useId();
  const listed = useMemo(() => listWays(ways), [ways]);
  const shown = useView((view) => view.insight);
  const isOurs = shown?.id === idOf(pair);
  const drawn = isOurs ? shown.path.join('\n') : undefined;
  const isStillThere = listed.some(({ people }) => people.join('\n') === drawn);
  const title = `Way: ${nameOf(pair.from)} → ${nameOf(pair.to)}`;
  const [first] = listed;

  // The first is drawn at once; and again when the one that was drawn is no longer a way.
  useEffect(() => {
    const { insight } = session.view.getState();
    const isDrawn = insight?.id === idOf(pair);
    if (first !== undefined && !(isDrawn && isStillThere)) draw(session, pair, first, title);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a chip that is taken away draws nothing anew
  }, [session, pair, listed]);

  return (
    <>
      <fieldset className={classes['ways']}>
        <legend className={classes['legend']}>The one that is chosen is drawn on the board</legend>
        {listed.map((way) => {
          const key = way.people.join('\n');
          return (
            <div key={key} className={classes['way']}>
              <input
                type="radio"
                name={group}
                checked={drawn === key}
                onChange={() => draw(session, pair, way, title)}
                aria-label={`${way.people.map(nameOf).join(' → ')}: ${wayWords(way)}`}
              />
              <div>
                <Way people={way.people} />
                <p className={classes['words']}>{wayWords(way)}</p>
              </div>
            </div>
          );
        })}
      </fieldset>
      {ways.warmest.length === 0 && (
        <Text size="sm">
          None of them is warm: less than one word in twenty would arrive, or it would have to pass somebody
          who does not pass it on.
        </Text>
      )}
      <Text size="sm" c="dimmed">
        Steps lead over coverage, reporting, influence and trust whichever way they point; not over tension,
        gatekeeping or competition. Warmth is the chance that a word arrives. Warm ways lead through contacts,
        and begin with ours.
      </Text>
    </>
  );
}
