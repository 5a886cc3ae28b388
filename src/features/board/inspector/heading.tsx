import type { Person } from '@/domain/index.ts';
import { CommittedText } from '@/ui/fields/committed-text.tsx';
import { PieceBadge } from '../parts/piece-badge.tsx';
import classes from './heading.module.css';
import { useEdit } from './use-edit.ts';

/** The piece with its name and title. */
export function Heading({ person }: { readonly person: Person }) {
  const { edit, text } = useEdit(person);
  return (
    <div className={classes['heading']}>
      <PieceBadge person={person} size={48} />
      <div className={classes['words']}>
        <CommittedText
          aria-label="Name"
          classNames={{ input: `${classes['input']} ${classes['name']}` }}
          value={person.name}
          onCommit={(name) => edit({ name })}
        />
        <CommittedText
          aria-label="Title"
          placeholder="Add a title"
          classNames={{ input: `${classes['input']} ${classes['title']}` }}
          {...text('title')}
        />
      </div>
    </div>
  );
}
