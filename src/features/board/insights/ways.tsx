import { IconArrowRight } from '@tabler/icons-react';
import { useId } from 'react';
import type { Insight } from '@/analysis/index.ts';
import type { PersonId } from '@/domain/index.ts';
import { PersonLink } from '../parts/person-link.tsx';
import { useBoard, useView } from '../session/session.ts';
import { percent } from './figures.ts';
import classes from './insights-panel.module.css';
import { showInsight } from './show.ts';

const order = ['best', 'second', 'third'] as const;

/** The ways an insight tells of, the warmest first; the one that is chosen is drawn on the board. */
export function Ways({ insight }: { readonly insight: Insight }) {
  const session = useBoard();
  const group = useId();
  const drawn = useView((view) => view.insight?.path.join('\n'));
  const { path, otherPaths = [] } = insight.evidence;
  if (path === undefined) return null;
  const ways = [path, ...otherPaths];
  if (ways.length === 1) return <Way people={path.people} warmth={path.warmth} />;
  return (
    <fieldset className={classes['ways']}>
      <legend className={classes['partTitle']}>Ways there</legend>
      {ways.map(({ people, warmth }, index) => (
        <div key={people.join('\n')} className={classes['choice']}>
          <input
            type="radio"
            name={group}
            checked={drawn === people.join('\n')}
            onChange={() => showInsight(session, insight, people)}
            aria-label={`Draw the ${order[index] ?? 'next'} way on the board, ${percent(warmth)}`}
          />
          <Way people={people} warmth={warmth} />
        </div>
      ))}
    </fieldset>
  );
}

interface WayProps {
  readonly people: readonly PersonId[];
  /** How warm it is, where that says something. */
  readonly warmth?: number;
}

/** A way from one of ours to a contact, person by person. */
export function Way({ people, warmth }: WayProps) {
  return (
    <ol
      className={classes['path']}
      aria-label={warmth === undefined ? 'The way there' : `Warm path, ${percent(warmth)}`}
    >
      {people.map((id, index) => (
        <li key={id}>
          {index > 0 && <IconArrowRight size={14} aria-hidden />}
          <PersonLink person={id} />
        </li>
      ))}
      {warmth !== undefined && <li className={classes['warmth']}>{percent(warmth)}</li>}
    </ol>
  );
}
