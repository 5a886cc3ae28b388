import type { PersonId } from '@/domain/index.ts';
import { subjectOf, subjectsOf } from '../commands/subjects.ts';
import { say } from '../parts/announce.ts';
import type { BoardSession } from '../session/session.ts';
import { enterPanel, showWays } from '../session/view-store.ts';

/** Of two people the pair is clear; of one the next piece chosen is the other end. */
export function findWays(session: BoardSession): void {
  const { view } = session;
  const [one, other, ...more] = subjectsOf(session);
  if (more.length > 0) {
    say('A way leads between two pieces: select one or two of them.');
  } else if (one !== undefined && other !== undefined) {
    enterWays(session, one, other);
  } else {
    const person = subjectOf(session);
    if (person !== undefined) view.setState({ mode: { kind: 'findingWay', from: person.id } });
  }
}

/** Shows the ways between two people in the panel, which takes the keyboard. */
function enterWays({ view }: BoardSession, from: PersonId, to: PersonId): void {
  view.setState(showWays(from, to));
  view.setState(enterPanel('ways'));
}
