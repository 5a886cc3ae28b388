import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import { type Colouring, colourOf, type PlainPerson } from '../plain-board.ts';

export type PersonNode = Node<
  { readonly person: PlainPerson; readonly colouring: Colouring; readonly dimmed: boolean },
  'person'
>;

/** The outline of a pawn on a grid of 24 units. */
const pawn = 'M12 4a4 4 0 0 1 2.6 7c.4 3 1.4 5 3.4 7v2H6v-2c2-2 3-4 3.4-7A4 4 0 0 1 12 4z';

/** A disc with a glyph, its influence as a ring, and the name below: memoised, as the library's guide advises. */
export const PersonPiece = memo(function PersonPiece({ data, selected }: NodeProps<PersonNode>) {
  const { person, colouring, dimmed } = data;
  return (
    <div className={`person${selected ? ' selected' : ''}${dimmed ? ' dimmed' : ''}`}>
      <Handle type="target" position={Position.Top} />
      <svg width={48} height={48} viewBox="0 0 48 48" role="img" aria-label={person.role}>
        <circle cx={24} cy={24} r={20} fill={colourOf(person, colouring)} />
        <circle
          cx={24}
          cy={24}
          r={22}
          fill="none"
          stroke="#34495e"
          strokeWidth={2}
          strokeDasharray={`${(person.influence ?? 0) * 27} 138`}
        />
        <path d={pawn} transform="translate(12 12)" fill="#1c2833" />
      </svg>
      <div>{person.name}</div>
      <Handle type="source" position={Position.Bottom} />
    </div>
  );
});
