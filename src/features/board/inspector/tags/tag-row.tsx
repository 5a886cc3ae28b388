import type { ReactNode } from 'react';
import type { Person, Tag } from '@/domain/index.ts';
import { dateLabel } from '@/features/board/parts/dates.ts';
import { useAnalysis } from '@/features/board/session/session.ts';
import { CommittedText } from '@/ui/fields/committed-text.tsx';
import { useEdit } from '../use-edit.ts';
import classes from './tag-row.module.css';

interface TagRowProps {
  readonly tag: Tag;
  readonly name: string;
  /** The chosen value in words. */
  readonly value: string;
  readonly children: ReactNode;
}

/** A tag under its name and value in words. */
export function TagRow({ name, value, children }: Omit<TagRowProps, 'tag'>) {
  return (
    <div className={classes['row']}>
      <div className={classes['head']}>
        <span className={classes['name']}>{name}</span>
        <span className={classes['value']}>{value}</span>
      </div>
      {children}
    </div>
  );
}

/** A tag of one person with how we know, who set it, when, and whether that is too long ago. */
export function EvidencedTag({
  tag,
  name,
  value,
  person,
  children,
}: TagRowProps & { readonly person: Person }) {
  const { text } = useEdit(person);
  const isKnown = person[tag] !== undefined;
  return (
    <TagRow name={name} value={value}>
      {children}
      {isKnown && (
        <>
          <CommittedText
            aria-label={`${name}: how do we know?`}
            placeholder="How do we know?"
            classNames={{ input: classes['evidence'] ?? '' }}
            {...text(`${tag}Evidence`)}
          />
          <Stamp person={person} tag={tag} />
        </>
      )}
    </TagRow>
  );
}

function Stamp({ person, tag }: { readonly person: Person; readonly tag: Tag }) {
  const isStale = useAnalysis(({ findings }) => findings?.people.get(person.id)?.stale[tag] === true);
  const at = person[`${tag}SetAt`];
  const by = person[`${tag}SetBy`];
  const when = at === undefined ? undefined : dateLabel(at.slice(0, 10));
  return (
    <div className={classes['stamp']}>
      <span>
        {when === undefined
          ? 'Set at an unknown date'
          : `Set ${by === undefined ? '' : `by ${by} `}on ${when}`}
      </span>
      {isStale && <span className={classes['stale']}>stale: is it still so?</span>}
    </div>
  );
}
