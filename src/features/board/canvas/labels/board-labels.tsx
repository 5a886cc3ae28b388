import type { CSSProperties } from 'react';
import type { BoardFile, BoardRow, Layout, SideBlock } from '@/drawing/index.ts';
import { useBoard } from '@/features/board/session/session.ts';
import { open } from '@/features/board/session/view-store.ts';
import classes from './board-labels.module.css';
import { useOverlayTransform } from './use-overlay-transform.ts';

const span = (start: number, length: number) => ({ '--start': start, '--length': length }) as CSSProperties;

/** The names of the files above the board and of the ranks beside it: they keep their size and stay in view. */
export function BoardLabels({ layout }: { readonly layout: Layout }) {
  const overlay = useOverlayTransform();
  return (
    <div ref={overlay} className={classes['overlay']}>
      <div className={classes['ranks']} style={{ width: layout.gutter.left }}>
        {layout.rows.map((row) => (
          <RankLabel key={row.id} row={row} />
        ))}
      </div>
      <div className={classes['files']} style={{ height: layout.gutter.top }}>
        {layout.files.map((file) => (
          <FileLabel key={file.id} file={file} block={layout.blocks.find(({ side }) => side === file.side)} />
        ))}
      </div>
    </div>
  );
}

function FileLabel({ file, block }: { readonly file: BoardFile; readonly block: SideBlock | undefined }) {
  const { view } = useBoard();
  const { department } = file;
  const place = { className: classes['file'], 'data-side': file.side, style: span(file.x, file.width) };
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
