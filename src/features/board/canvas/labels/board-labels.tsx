import { type CSSProperties, memo, useMemo } from 'react';
import { type BoardFile, type BoardRow, type Layout, labelSpans, type SideBlock } from '@/drawing/index.ts';
import { useBoard } from '@/features/board/session/session.ts';
import { open } from '@/features/board/session/view-store.ts';
import { useCanvas } from '../canvas-store.ts';
import classes from './board-labels.module.css';
import { useOverlayTransform } from './use-overlay-transform.ts';

type Axes = NonNullable<Layout['axes']>;

/** Pixels, as in the style sheet. */
const fontSize = 12;

const span = (start: number, length: number) => ({ '--start': start, '--length': length }) as CSSProperties;

/** The names of the files above the board and of the ranks beside it: they keep their size and stay in view. */
export const BoardLabels = memo(function BoardLabels({ layout }: { readonly layout: Layout }) {
  const { overlay, above, beside } = useOverlayTransform();
  const spans = useFileSpans(layout);
  return (
    <div ref={overlay} className={classes['overlay']}>
      <div className={classes['ranks']} style={{ width: layout.gutter.left }}>
        <div ref={beside} className={classes['moved']}>
          {layout.rows.map((row) => (
            <RankLabel key={row.id} row={row} />
          ))}
        </div>
      </div>
      {layout.axes !== undefined && <AxisNames axes={layout.axes} gutter={layout.gutter} />}
      <div className={classes['files']} style={{ height: layout.gutter.top }}>
        <div ref={above} className={classes['moved']}>
          {layout.files.map((file, index) => (
            <FileLabel
              key={file.id}
              file={file}
              style={spans[index]}
              block={layout.blocks.find(({ side }) => side === file.side)}
            />
          ))}
        </div>
      </div>
    </div>
  );
});

/** What columns and rows stand for, in the corner between their names. */
function AxisNames({ axes, gutter }: { readonly axes: Axes; readonly gutter: Layout['gutter'] }) {
  return (
    <div className={classes['axes']} style={{ width: gutter.left, height: gutter.top }}>
      <span>{axes.columns} →</span>
      <span>↓ {axes.rows}</span>
    </div>
  );
}

/** Where the names of the files stand, in world pixels as the overlay takes them. */
function useFileSpans({ files, width: end }: Layout): readonly CSSProperties[] {
  const zoom = useCanvas((state) => state.zoom);
  return useMemo(() => {
    const onScreen = files.map(({ name, x, width }) => ({ name, start: x * zoom, length: width * zoom }));
    return labelSpans(onScreen, fontSize, end * zoom).map(({ start, length }) =>
      span(start / zoom, length / zoom),
    );
  }, [files, end, zoom]);
}

interface FileLabelProps {
  readonly file: BoardFile;
  readonly block: SideBlock | undefined;
  readonly style: CSSProperties | undefined;
}

function FileLabel({ file, block, style }: FileLabelProps) {
  const { view } = useBoard();
  const { department } = file;
  const place = { className: classes['file'], 'data-side': file.side, style };
  const title = block === undefined ? file.name : `${file.name} (${block.name})`;
  if (department === null) {
    return (
      <span {...place} title={title}>
        <span className={classes['text']}>{file.name}</span>
      </span>
    );
  }
  return (
    <button
      type="button"
      {...place}
      title={`${title}: rename, reorder, remove`}
      onClick={() => view.setState(open({ kind: 'department', department }))}
    >
      <span className={classes['text']}>{file.name}</span>
    </button>
  );
}

function RankLabel({ row }: { readonly row: BoardRow }) {
  const { view } = useBoard();
  const { rank } = row;
  const place = { className: classes['rank'], style: span(row.y, row.height) };
  if (rank === null) {
    return (
      <span {...place} title={row.name}>
        <span className={classes['text']}>{row.name}</span>
      </span>
    );
  }
  return (
    <button
      type="button"
      {...place}
      title={`${row.name}: rename, reorder, remove`}
      onClick={() => view.setState(open({ kind: 'rank', rank }))}
    >
      <span className={classes['text']}>{row.name}</span>
    </button>
  );
}
