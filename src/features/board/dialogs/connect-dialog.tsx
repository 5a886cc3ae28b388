import { Radio, SegmentedControl, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { connect } from '@/document/index.ts';
import { kindOf, levelLabel, type Person, type PersonId, strengths } from '@/domain/index.ts';
import { refusal, say } from '../parts/announce.ts';
import { LineSample } from '../parts/line-sample.tsx';
import { choiceOf, none } from '../parts/shared-value.ts';
import { useBoard, useModel } from '../session/session.ts';
import { BoardDialog, closeToBoard } from './board-dialog.tsx';
import classes from './connect-dialog.module.css';
import { FormActions } from './form-actions.tsx';
import { waysToConnect } from './ways-to-connect.ts';

interface ConnectDialogProps {
  readonly from: PersonId;
  readonly to: PersonId;
}

/** Ties two people: offers only what the table of kinds allows, and says why something is refused. */
export function ConnectDialog({ from, to }: ConnectDialogProps) {
  const one = useModel(({ people }) => people.get(from));
  const other = useModel(({ people }) => people.get(to));
  if (one === undefined || other === undefined) {
    return (
      <BoardDialog title="Connect">
        <Text>One of the two is no longer there. Choose again.</Text>
      </BoardDialog>
    );
  }
  return <ConnectForm one={one} other={other} />;
}

function ConnectForm({ one, other }: { readonly one: Person; readonly other: Person }) {
  const session = useBoard();
  const { graph } = session.document;
  const ways = waysToConnect(one, other);
  const [chosen, setChosen] = useState(ways[0]);
  const [strength, setStrength] = useState<string>();
  const [error, setError] = useState<string>();
  const means = chosen === undefined ? null : kindOf(chosen.kind).strength;
  // A level says how well we know somebody, so it is asked for; elsewhere unknown beats a guess.
  const value = strength ?? (chosen?.kind === 'covers' ? '3' : none);
  const known = graph.relationshipsBetween(one.id, other.id);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === undefined) return;
    const { kind, from, to, sentence } = chosen;
    const found = means === null ? undefined : strengths.find((candidate) => String(candidate) === value);
    const reason = refusal(() =>
      connect(session.document, { kind, from, to, ...(found === undefined ? {} : { strength: found }) }),
    );
    setError(reason);
    if (reason !== undefined) return;
    closeToBoard(session);
    say(`${sentence}.`);
  };

  return (
    <BoardDialog title={`Connect ${one.name} and ${other.name}`}>
      <form onSubmit={submit}>
        <Stack gap="md">
          {known.length > 0 && (
            <Text size="sm" c="dimmed">
              Already there: {known.map(({ kind }) => kindOf(kind).label.toLowerCase()).join(', ')}.
            </Text>
          )}
          <Radio.Group
            label="Kind and direction"
            value={chosen?.id ?? null}
            onChange={(id) => {
              setChosen(ways.find((way) => way.id === id));
              setError(undefined);
            }}
          >
            <Stack gap={6} mt={6}>
              {ways.map(({ id, kind, sentence }) => (
                <Radio
                  key={id}
                  value={id}
                  label={
                    <span className={classes['way']}>
                      <LineSample kind={kind} /> {sentence}
                    </span>
                  }
                  description={kindOf(kind).meaning}
                  {...(id === ways[0]?.id ? { 'data-autofocus': true } : {})}
                />
              ))}
            </Stack>
          </Radio.Group>
          {means !== null && chosen !== undefined && (
            <div>
              <Text size="sm" fw={500} mb={4}>
                {means === 'level' ? 'Level' : 'Strength'}
                {chosen.kind === 'covers' && value !== none
                  ? `: ${levelLabel(strengths.find((candidate) => String(candidate) === value))}`
                  : ''}
              </Text>
              <SegmentedControl
                fullWidth
                aria-label={means === 'level' ? 'Level' : 'Strength'}
                value={value}
                onChange={setStrength}
                data={[
                  ...strengths.map((candidate) => ({ value: choiceOf(candidate), label: candidate })),
                  { value: none, label: 'Unknown' },
                ]}
              />
            </div>
          )}
          <FormActions submit="Connect" error={error} disabled={chosen === undefined} />
        </Stack>
      </form>
    </BoardDialog>
  );
}
