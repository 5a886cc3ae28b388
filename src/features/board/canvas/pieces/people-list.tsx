import { VisuallyHidden } from '@mantine/core';
import { memo, useDeferredValue, useEffect, useState } from 'react';
import type { Findings, Insight } from '@/analysis/index.ts';
import type { Dismissal, Person, PersonId } from '@/domain/index.ts';
import type { Layout } from '@/drawing/index.ts';
import { useAnalysis, useBoard, useModel } from '@/features/board/session/session.ts';
import { select } from '@/features/board/session/view-store.ts';
import { whenIdle } from '@/ui/widgets/when-idle.ts';
import { useCanvas } from '../canvas-store.ts';
import { alarmedPeople } from './alarms.ts';
import { pieceWords } from './piece-words.ts';

/** So many are added at a time, between which the page answers. */
const slice = 100;

interface PeopleListProps {
  readonly layout: Layout;
}

/**
 * The people of a board of which not every piece is an element, for those who do not see it: in reading order, and
 * each leads to their piece. It follows what is seen a moment later: it may hold thousands.
 */
export const PeopleList = memo(function PeopleList({ layout }: PeopleListProps) {
  const people = useDeferredValue(useModel((model) => model.people));
  const dismissals = useDeferredValue(useModel((model) => model.dismissals));
  const findings = useDeferredValue(useAnalysis((analysis) => analysis.findings));
  const insights = useDeferredValue(useAnalysis((analysis) => analysis.insights));
  const figures = useDeferredValue(useCanvas(({ colouring }) => colouring?.wordsOf));
  const later = { layout: useDeferredValue(layout), people, dismissals, findings, insights, figures };
  return <List {...later} />;
});

interface ListProps extends PeopleListProps {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly dismissals: ReadonlyMap<string, Dismissal>;
  readonly findings: Findings | undefined;
  readonly insights: readonly Insight[];
  readonly figures: ReadonlyMap<PersonId, string> | undefined;
}

/** Built bit by bit. */
const List = memo(function List({ layout, people, dismissals, findings, insights, figures }: ListProps) {
  const shown = useGrowing(layout.positions.size);
  const alarmed = alarmedPeople(insights, dismissals);
  return (
    <VisuallyHidden>
      <ul aria-label="People on the board">
        {[...layout.positions.keys()].slice(0, shown).map((id) => {
          const person = people.get(id);
          if (person === undefined) return null;
          const coverage = findings?.people.get(id)?.cover;
          const words = pieceWords(person, {
            coverage,
            alarm: alarmed.has(id),
            pinned: layout.positions.get(id)?.pinned === true,
            figure: figures?.get(id),
          });
          return <Row key={id} id={id} words={words} />;
        })}
      </ul>
    </VisuallyHidden>
  );
});

/** Grows to the number while the page has nothing else to do. */
function useGrowing(to: number): number {
  const [shown, setShown] = useState(0);
  useEffect(() => {
    if (shown >= to) return undefined;
    return whenIdle(() => setShown((known) => known + slice));
  }, [shown, to]);
  return shown;
}

interface RowProps {
  readonly id: PersonId;
  readonly words: string;
}

const Row = memo(function Row({ id, words }: RowProps) {
  const { view, camera } = useBoard();
  const goThere = () => {
    view.setState(select([id]));
    camera.current?.frame([id]);
    // It becomes an element by being selected.
    requestAnimationFrame(() => camera.current?.focus());
  };
  return (
    <li>
      {/* A label, not text: thousands of lines of text would be laid out anew with every colouring. */}
      <button type="button" tabIndex={-1} aria-label={`Go to ${words}`} onClick={goThere} />
    </li>
  );
});
