import { useMemo } from 'react';
import type { Findings } from '@/analysis/index.ts';
import { useBoard } from '@/features/board/session/session.ts';
import { count } from '@/ui/words/count.ts';
import { showOnBoard } from '../show.ts';
import { missingOf } from './missing.ts';
import classes from './score-card.module.css';

/** What would have to be found out before the score can be trusted; each fact selects those it is missing of. */
export function NotEnoughKnown({ findings: { people: contacts, score } }: { readonly findings: Findings }) {
  const session = useBoard();
  const missing = useMemo(() => missingOf(contacts), [contacts]);
  return (
    <div className={classes['missing']}>
      {score.circleSize < score.enough.circle && (
        <p>
          {count(score.circleSize, 'person is', 'people are')} tagged as deciding or influencing; with fewer
          than {score.enough.circle} the score says little.
        </p>
      )}
      {missing.length > 0 && (
        <p>
          To find out:{' '}
          {missing.map(({ what, people: whom }, index) => (
            <span key={what}>
              {index > 0 && ' · '}
              <button
                type="button"
                className={classes['fact']}
                onClick={() =>
                  showOnBoard(session, { id: what, title: `With ${what}`, path: [], subjects: whom })
                }
              >
                {whom.length} of {score.circleSize} {whom.length === 1 ? 'has' : 'have'} {what}
              </button>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
