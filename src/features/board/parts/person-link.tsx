import type { PersonId } from '@/domain/index.ts';
import { useBoard, useModel } from '../session/session.ts';
import { select } from '../session/view-store.ts';
import classes from './person-link.module.css';
import { PieceBadge } from './piece-badge.tsx';

/** A person's piece and name; a click selects them and brings them into view. */
export function PersonLink({ person: id }: { readonly person: PersonId }) {
  const { view, camera } = useBoard();
  const person = useModel(({ people }) => people.get(id));
  if (person === undefined) return <span>somebody who is no longer there</span>;
  const show = () => {
    view.setState(select([id]));
    camera.current?.frame([id]);
  };
  return (
    <button type="button" className={classes['link']} onClick={show} title={person.title}>
      <PieceBadge person={person} size={20} />
      <span className={classes['name']}>{person.name}</span>
    </button>
  );
}
