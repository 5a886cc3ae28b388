import {
  applyNodeChanges,
  type Edge,
  type NodeMouseHandler,
  type OnNodesChange,
  ReactFlow,
} from '@xyflow/react';
import { useCallback, useState } from 'react';
import { type Colouring, fetchBoard, type PlainBoard } from '../plain-board.ts';
import { type PersonNode, PersonPiece } from './person-node.tsx';

const nodeTypes = { person: PersonPiece };

const nodesOf = ({ people }: PlainBoard): PersonNode[] =>
  people.map((person) => ({
    id: person.id,
    type: 'person',
    position: { x: person.x, y: person.y },
    data: { person, colouring: 'stance', dimmed: false },
  }));

const edgesOf = ({ relationships }: PlainBoard): Edge[] =>
  relationships.map(({ id, from, to }) => ({ id, source: from, target: to }));

/**
 * The board as a competent developer first writes it with React Flow: state of nodes and edges, memoised nodes,
 * the library's own edges, neighbours of the selected piece highlighted, colouring through the nodes' data.
 */
export function Page() {
  const [nodes, setNodes] = useState<PersonNode[]>();
  const [edges, setEdges] = useState<Edge[]>([]);

  const open = async () => {
    const board = await fetchBoard();
    setNodes(nodesOf(board));
    setEdges(edgesOf(board));
  };

  const onNodesChange = useCallback<OnNodesChange<PersonNode>>(
    (changes) => setNodes((current) => applyNodeChanges(changes, current ?? [])),
    [],
  );

  const onNodeClick = useCallback<NodeMouseHandler<PersonNode>>(
    (_event, { id }) => {
      const touching = edges.filter(({ source, target }) => source === id || target === id);
      const lit = new Set([id, ...touching.flatMap(({ source, target }) => [source, target])]);
      const litEdges = new Set(touching.map((edge) => edge.id));
      setNodes((current) =>
        current?.map((node) =>
          node.data.dimmed === !lit.has(node.id)
            ? node
            : { ...node, data: { ...node.data, dimmed: !lit.has(node.id) } },
        ),
      );
      setEdges((current) =>
        current.map((edge) => {
          const className = litEdges.has(edge.id) ? '' : 'dimmed';
          return edge.className === className ? edge : { ...edge, className };
        }),
      );
    },
    [edges],
  );

  const colour = (colouring: Colouring) =>
    setNodes((current) => current?.map((node) => ({ ...node, data: { ...node.data, colouring } })));

  return (
    <>
      <header>
        <button type="button" onClick={() => void open()}>
          Open
        </button>
        <button type="button" onClick={() => colour('stance')}>
          Stance
        </button>
        <button type="button" onClick={() => colour('influence')}>
          Influence
        </button>
      </header>
      <div className="board">
        {nodes !== undefined && (
          <ReactFlow
            nodes={nodes}
            edges={edges}
            nodeTypes={nodeTypes}
            onNodesChange={onNodesChange}
            onNodeClick={onNodeClick}
            nodesDraggable
            fitView
            minZoom={0.05}
            maxZoom={4}
          />
        )}
      </div>
    </>
  );
}
