import { memo } from 'react';
import type { Relationship } from '@/domain/index.ts';
import { type EdgeArrays, type EdgeMask, edgeCurve } from '@/drawing/index.ts';
import { chooseRelationship } from '@/features/board/parts/choose-relationship.ts';
import { relationshipWords } from '@/features/board/parts/relationship-words.ts';
import { useBoard, useModel, useView } from '@/features/board/session/session.ts';
import { asksForEnd } from '@/features/board/session/view-store.ts';
import classes from './relationship-list.module.css';

interface RelationshipListProps {
  readonly edges: EdgeArrays;
  /** The lines that stand out. */
  readonly liveMask: EdgeMask;
}

/**
 * The relationships of the one selected piece as real elements in the middle of their lines, so that keyboard
 * and screen reader reach what the canvases only draw.
 */
export const RelationshipList = memo(function RelationshipList({ edges, liveMask }: RelationshipListProps) {
  const person = useView((view) => (view.selection.size === 1 ? [...view.selection][0] : undefined));
  const name = useModel((model) => (person === undefined ? undefined : model.people.get(person)?.name));
  // Dots over small pieces would take the click that chooses one.
  const asksForPiece = useView((view) => asksForEnd(view) !== undefined);
  if (person === undefined || name === undefined || asksForPiece) return null;
  return (
    <ul className={classes['list']} aria-label={`Relationships of ${name} on the board`}>
      {edges.lines.map((line, index) => {
        const [first] = line.relationships;
        if (first === undefined || liveMask[index] !== 1) return null;
        if (line.from !== person && line.to !== person) return null;
        const { middle } = edgeCurve(edges, index);
        return <RelationshipDot key={first.id} relationship={first} x={middle.x} y={middle.y} />;
      })}
    </ul>
  );
});

/** Follows the two names alone: another person's change renders no dot. */
function useWords(relationship: Relationship): string {
  return useModel(({ people }) => relationshipWords(relationship, people));
}

function RelationshipDot({
  relationship,
  x,
  y,
}: {
  readonly relationship: Relationship;
  readonly x: number;
  readonly y: number;
}) {
  const { view } = useBoard();
  const words = useWords(relationship);
  const chosen = useView((state) => state.selectedRelationship === relationship.id);
  return (
    <li className={classes['item']} style={{ transform: `translate(${x}px, ${y}px)` }}>
      <button
        type="button"
        className={`nopan ${classes['dot']}`}
        aria-label={words}
        aria-pressed={chosen}
        title={words}
        onClick={(click) => view.setState(chooseRelationship(relationship.id, click))}
      />
    </li>
  );
}
