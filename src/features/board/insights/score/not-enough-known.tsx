import { useMemo } from 'react';
import type { Findings } from '@/analysis/index.ts';
import { lastContactOf, latestTouches, type PersonId } from '@/domain/index.ts';
import { useBoard, useModel } from '@/features/board/session/session.ts';
import { count } from '@/ui/words/count.ts';
import { showOnBoard } from '../show.ts';
import { missingOf } from './missing.ts';
import classes from './score-card.module.css';

/** Fewer people whose word counts than this say little (`design/analysis.md`, *confidence*). */
const fewest = 3;

/** What would have to be found out before the score can be trusted; each fact selects those it is missing of. */
export function NotEnoughKnown({ findings: { people: contacts, score } }: { readonly findings: Findings }) {
  const session = useBoard();
  const people = useModel((model) => model.people);
  const touches = useModel((model) => model.touches);
  const relationships = useModel((model) => model.relationships);
  const missing = useMemo(() => {
    const latest = latestTouches(touches.values());
    const dated = new Set<PersonId>();
    for (const relationship of relationships.values()) {
      if (relationship.kind !== 'covers' || lastContactOf(relationship, latest) === undefined) continue;
      dated.add(relationship.to).add(relationship.from);
    }
    return missingOf(contacts.keys(), { people }, (contact) => dated.has(contact));
  }, [contacts, people, touches, relationships]);
  return (
    <div className={classes['missing']}>
      {score.circleSize < fewest && (
        <p>
          {count(score.circleSize, 'person is', 'people are')} tagged as deciding or influencing; with fewer
          than {fewest} the score says little.
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
