import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useBoard, useModel, useView } from '@/features/board/session/session.ts';
import { open } from '@/features/board/session/view-store.ts';
import { DropTarget } from '@/features/exchange/drop/drop-target.tsx';
import { usePastedText } from '@/features/exchange/paste/use-pasted-text.ts';
import { appState } from '../app-state.ts';

/** Opens the import for what is dropped or pasted on the board, and for cells that were typed as people. */
export function BoardExchange() {
  const { view } = useBoard();
  const readOnly = useModel((model) => model.readOnly);
  const dialog = useView((state) => state.dialog);
  const busy = useStore(appState, (state) => state.sheet !== undefined) || dialog !== undefined;

  useEffect(() => {
    if (dialog?.kind !== 'importTable') return;
    view.setState(open(undefined));
    appState.setState({ sheet: { kind: 'import', initial: { text: dialog.text } } });
  }, [dialog, view]);

  usePastedText((text) => {
    if (!busy && !readOnly) appState.setState({ sheet: { kind: 'import', initial: { text } } });
  });

  return (
    <DropTarget
      disabled={busy || readOnly}
      onFile={(file) => appState.setState({ sheet: { kind: 'import', initial: { file } } })}
    />
  );
}
