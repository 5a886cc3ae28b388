import { Button, Group, Kbd, SegmentedControl, Text } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { cover, standPeople } from '@/document/index.ts';
import { levelLabel, type PersonId, type Strength, strengths } from '@/domain/index.ts';
import { subjectsOf } from '../commands/subjects.ts';
import { refusal, say } from '../parts/announce.ts';
import { PieceBadge } from '../parts/piece-badge.tsx';
import { useBoard, useModel } from '../session/session.ts';
import { type Dropped, open } from '../session/view-store.ts';
import { BoardDialog, closeToBoard } from './board-dialog.tsx';
import { coverChoices, keyOfChoice } from './cover-choices.ts';
import classes from './cover-dialog.module.css';

const firstLevel: Strength = 3;

/** Null is a level that nobody knows: only who is dropped on it gets it. */
type Level = Strength | null;

const wordsOf = (level: Level) => (level === null ? 'level unknown' : `level ${level} ${levelLabel(level)}`);

/**
 * Lets one of ours cover the selected contacts: one key picks who, arrows left and right the level. Contacts dropped
 * on a level stand there as soon as somebody is chosen, as one step; until then nothing has changed.
 */
export function CoverDialog({ dropped }: { readonly dropped?: Dropped }) {
  const session = useBoard();
  const people = useModel((model) => model.people);
  const [contacts] = useState(() =>
    (dropped?.people ?? subjectsOf(session)).filter((id) => people.get(id)?.side === 'customer'),
  );
  const [level, setLevel] = useState<Level>(
    dropped?.standing.level === undefined ? firstLevel : dropped.standing.level,
  );
  const [error, setError] = useState<string>();
  const choosable: readonly Level[] = dropped?.standing.level === null ? [null, ...strengths] : strengths;
  const choices = coverChoices(people, session.ownPiece?.());
  const [first] = contacts;
  const whom = contacts.length === 1 ? (people.get(first ?? '')?.name ?? '') : `${contacts.length} contacts`;

  const choose = (member: PersonId) => {
    const reason = refusal(() => {
      if (dropped === undefined)
        cover(session.document, member, contacts, level === null ? {} : { strength: level });
      else standPeople(session.document, contacts, { ...dropped.standing, level }, member);
    });
    setError(reason);
    if (reason !== undefined) return;
    closeToBoard(session);
    say(`${people.get(member)?.name ?? 'Our team'} covers ${whom}, ${wordsOf(level)}.`);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const member = choices.find((_, index) => keyOfChoice(index) === event.key.toLowerCase());
    if (member !== undefined) {
      event.preventDefault();
      choose(member.id);
      return;
    }
    if (event.target instanceof HTMLInputElement) return;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step !== undefined)
      setLevel((known) => {
        const next = choosable[choosable.indexOf(known) + step];
        return next === undefined ? known : next;
      });
    const walk = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (walk !== undefined) {
      event.preventDefault();
      const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-member]')];
      buttons[buttons.findIndex((button) => button === event.target) + walk]?.focus();
    }
  };

  return (
    <BoardDialog title={`Who of ours covers ${whom}?`} size="sm" onKeyDown={onKeyDown}>
      {choices.length === 0 ? (
        <NobodyOfOurs />
      ) : (
        <>
          <Text size="sm" fw={500} mb={4}>
            {level === null ? 'Level unknown' : `Level ${level}: ${levelLabel(level)}`}
          </Text>
          <SegmentedControl
            fullWidth
            mb="md"
            aria-label="Level"
            value={String(level)}
            onChange={(chosen) => {
              const found = choosable.find((value) => String(value) === chosen);
              if (found !== undefined) setLevel(found);
            }}
            data={choosable.map((value) => ({ value: String(value), label: value ?? 'Unknown' }))}
          />
          <ul className={classes['list']}>
            {choices.map((member, index) => (
              <li key={member.id}>
                <button
                  type="button"
                  className={classes['member']}
                  data-member
                  {...(index === 0 ? { 'data-autofocus': true } : {})}
                  onClick={() => choose(member.id)}
                >
                  <PieceBadge person={member} />
                  <span>
                    {member.name}
                    {member.isOwn && <span className={classes['own']}> (you)</span>}
                  </span>
                  {keyOfChoice(index) !== undefined && <Kbd>{keyOfChoice(index)?.toUpperCase()}</Kbd>}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {error !== undefined && (
        <Text role="alert" size="sm" c="danger" mt="sm">
          {error}
        </Text>
      )}
    </BoardDialog>
  );
}

/** Without a team there is nobody to choose: the way to one. */
function NobodyOfOurs() {
  const { view } = useBoard();
  return (
    <>
      <Text>There is nobody of ours on the board yet.</Text>
      <Group justify="flex-end" mt="md">
        <Button
          data-autofocus
          leftSection={<IconUserPlus size={18} />}
          onClick={() => view.setState(open({ kind: 'addPeople', side: 'team' }))}
        >
          Add our team
        </Button>
      </Group>
    </>
  );
}
