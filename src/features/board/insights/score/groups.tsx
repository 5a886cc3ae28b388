import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMapPin } from '@tabler/icons-react';
import type { Camps, DepartmentTies, Findings, SilentPair } from '@/analysis/index.ts';
import type { DepartmentId, PersonId } from '@/domain/index.ts';
import { PersonLink } from '@/features/board/parts/person-link.tsx';
import { useBoard, useModel } from '@/features/board/session/session.ts';
import { count } from '@/ui/words/count.ts';
import { Disclosure } from '../disclosure.tsx';
import { percent } from '../figures.ts';
import { MoreRows } from '../more-rows.tsx';
import { showOnBoard } from '../show.ts';
import { Term } from '../term.tsx';
import { indexInWords, opennessInWords } from './group-words.ts';
import classes from './groups.module.css';

/** So many rows of each list are shown to begin with. */
const first = 6;
/** Of a camp so many are named; the board shows all of them. */
const named = 6;

/** How the customer holds together: departments that keep to themselves, pairs that do not talk, camps. */
export function Groups({ findings }: { readonly findings: Findings }) {
  const [opened, { toggle }] = useDisclosure();
  const { departments, silentDepartments, triads, camps } = findings;
  if (departments.length === 0) return null;
  return (
    <div className={classes['groups']}>
      <Disclosure level={3} head="Departments and camps" opened={opened} onToggle={toggle}>
        <h4 className={classes['title']}>
          Departments <Term term="ei-index" />
        </h4>
        <MoreRows rows={departments} first={first}>
          {(department) => <DepartmentRow key={department.id} department={department} />}
        </MoreRows>
        <h4 className={classes['title']}>
          Pairs that do not talk <Term term="silent-departments" />
        </h4>
        {silentDepartments.length === 0 ? (
          <p className={classes['words']}>All departments with people whose word counts are tied.</p>
        ) : (
          <MoreRows rows={silentDepartments} first={first}>
            {(pair) => <PairRow key={pair.departments.join(' ')} pair={pair} />}
          </MoreRows>
        )}
        <h4 className={classes['title']}>
          Camps <Term term="two-camps" />
        </h4>
        <p className={classes['words']}>
          {triads.index === null
            ? 'No three people are all tied, so there is no balance to speak of.'
            : `${percent(triads.index)} of ${count(triads.balanced + triads.frustrated, 'threesome')} of trust and tension fit together.`}{' '}
          <Term term="balance" />
        </p>
        {camps.length === 0 ? (
          <p className={classes['words']}>No tension is known, so there are no camps.</p>
        ) : (
          camps.map((group) => <CampsRow key={group.one[0]} camps={group} />)
        )}
      </Disclosure>
    </div>
  );
}

/** Selects everybody of these departments. */
function useShowDepartments() {
  const session = useBoard();
  const people = useModel((model) => model.people);
  return (title: string, ...departments: readonly DepartmentId[]) => {
    const there = [...people.values()].filter(
      ({ side, department }) => side === 'customer' && departments.some((id) => id === department),
    );
    const subjects = there.map(({ id }) => id);
    showOnBoard(session, { id: `departments:${departments.join(',')}`, title, path: [], subjects });
  };
}

function DepartmentRow({ department }: { readonly department: DepartmentTies }) {
  const show = useShowDepartments();
  const { id, name, members, internal, external, eiIndex } = department;
  return (
    <li>
      <button type="button" className={classes['row']} onClick={() => show(name, id)}>
        <span className={classes['name']}>
          <strong>{name}</strong>
          <span className={classes['detail']}>{count(members, 'person', 'people')}</span>
        </span>
        <span>{opennessInWords(department)}</span>
        <span className={classes['detail']}>
          {count(internal, 'tie')} within, {external} to others
          {eiIndex === null ? '' : `, E-I ${indexInWords(eiIndex)}`}
        </span>
      </button>
    </li>
  );
}

function PairRow({ pair: { departments, names, tension } }: { readonly pair: SilentPair }) {
  const show = useShowDepartments();
  const both = names.join(' and ');
  return (
    <li>
      <button type="button" className={classes['row']} onClick={() => show(both, ...departments)}>
        <strong>{both}</strong>
        {tension && <span className={classes['warn']}>and there is tension between them</span>}
      </button>
    </li>
  );
}

function CampsRow({ camps: { one, other, misfits } }: { readonly camps: Camps }) {
  return (
    <div className={classes['camps']}>
      <Camp label="One side" people={one} />
      <Camp label="The other side" people={other} />
      <p className={classes['words']}>
        {misfits === 0
          ? 'All ties fit: trust within a side, tension between them.'
          : `${count(misfits, 'tie does', 'ties do')} not fit: trust across the sides, or tension within one.`}
      </p>
    </div>
  );
}

function Camp({ label, people }: { readonly label: string; readonly people: readonly PersonId[] }) {
  const session = useBoard();
  const leader = useModel((model) => model.people.get(people[0] ?? '')?.name);
  if (people.length === 0) return null;
  const show = () =>
    showOnBoard(session, {
      id: `camp:${people.join(',')}`,
      title: `Camp of ${leader ?? 'somebody'}`,
      path: [],
      subjects: people,
    });
  return (
    <div>
      <div className={classes['side']}>
        <strong>
          {label}, {people.length}
        </strong>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconMapPin size={15} />}
          aria-label={`Show the camp of ${leader ?? 'somebody'}`}
          onClick={show}
        >
          Show
        </Button>
      </div>
      <ul className={classes['people']}>
        {people.slice(0, named).map((person) => (
          <li key={person}>
            <PersonLink person={person} />
          </li>
        ))}
        {people.length > named && <li>and {people.length - named} more</li>}
      </ul>
    </div>
  );
}
