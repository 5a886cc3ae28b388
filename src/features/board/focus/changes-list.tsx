import { useMemo } from 'react';
import type { CalendarDate, Focus, PersonId } from '@/domain/index.ts';
import { LimitedList } from '../inspector/relationships/limited-list.tsx';
import { dateLabel } from '../parts/dates.ts';
import { PersonLink } from '../parts/person-link.tsx';
import { useModel } from '../session/session.ts';
import { changesSince, changeWords, type PersonChange } from './changes.ts';
import classes from './changes-list.module.css';
import { useFocusedPeople } from './use-focused-people.ts';

/** Of one person so many changes are told. */
const told = 4;

interface ChangesListProps {
  readonly focus: Focus;
  readonly since: CalendarDate;
}

/** What has changed about each person who is left, whoever changed last first. */
export function ChangesList({ focus, since }: ChangesListProps) {
  const left = useFocusedPeople(focus);
  const people = useModel((model) => model.people);
  const relationships = useModel((model) => model.relationships);
  const touches = useModel((model) => model.touches);
  const moves = useModel((model) => model.moves);
  const rows = useMemo(() => {
    const changed = [...changesSince({ people, relationships, touches, moves }, since)];
    return changed
      .filter(([person]) => left?.has(person) !== false)
      .toSorted(([, [a]], [, [b]]) => ((a?.date ?? '') < (b?.date ?? '') ? 1 : -1));
  }, [people, relationships, touches, moves, since, left]);
  if (rows.length === 0) return <p className={classes['none']}>Nothing has changed since then.</p>;
  return (
    <LimitedList rows={rows}>
      {([person, changes]) => <Row key={person} person={person} changes={changes} />}
    </LimitedList>
  );
}

function Row({ person, changes }: { readonly person: PersonId; readonly changes: readonly PersonChange[] }) {
  const people = useModel((model) => model.people);
  const nameOf = (id: PersonId) => people.get(id)?.name ?? 'somebody';
  return (
    <li>
      <PersonLink person={person} />
      <ul className={classes['changes']}>
        {changes.slice(0, told).map((change, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the list is made anew as a whole
          <li key={index}>
            {changeWords(change, person, nameOf)}
            <span className={classes['date']}>{dateLabel(change.date)}</span>
          </li>
        ))}
        {changes.length > told && <li>and {changes.length - told} more</li>}
      </ul>
    </li>
  );
}
