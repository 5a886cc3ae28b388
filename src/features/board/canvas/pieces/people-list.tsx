import { VisuallyHidden } from '@mantine/core';
import { memo, useEffect, useState } from 'react';
import type { PersonId } from '@/domain/index.ts';
import type { Layout } from '@/drawing/index.ts';
import { useAnalysis, useBoard, useModel } from '@/features/board/session/session.ts';
import { select } from '@/features/board/session/view-store.ts';
import { whenIdle } from '@/ui/widgets/when-idle.ts';
import { useCanvas } from '../canvas-store.ts';
import { alarmedPeople } from './alarms.ts';
import { pieceWords } from './piece-words.ts';

/** So many are added at a time, between which the page answers. */
const slice = 100;

/**
 * The people of a board of which not every piece is an element, for those who do not see it: in reading order, and
 * each leads to their piece. Built bit by bit, since it may hold thousands.
 */
export const PeopleList = memo(function PeopleList({ layout }: { readonly layout: Layout }) {
  const people = useModel((model) => model.people);
  const dismissals = useModel((model) => model.dismissals);
  const findings = useAnalysis((analysis) => analysis.findings);
  const insights = useAnalysis((analysis) => analysis.insights);
  const figures = useCanvas(({ colouring }) => colouring?.wordsOf);
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
