import type { CSSProperties } from 'react';
import type { Person } from '@/domain/index.ts';
import classes from './piece-badge.module.css';
import { RoleGlyph } from './piece-icon.tsx';

interface PieceBadgeProps {
  readonly person: Pick<Person, 'side' | 'role'>;
  /** Its diameter in pixels. */
  readonly size?: number;
}

/** A small piece for lists and headings: the shape of its side with the glyph of its role. */
export function PieceBadge({ person, size = 24 }: PieceBadgeProps) {
  const style = { '--badge-size': `${size}px` } as CSSProperties;
  return (
    <span className={classes['badge']} data-side={person.side} style={style} aria-hidden="true">
      <RoleGlyph role={person.role} size={Math.round(size * 0.62)} />
    </span>
  );
}
