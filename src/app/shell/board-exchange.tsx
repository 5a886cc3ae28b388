import { useEffect } from 'react';
import { useStore } from 'zustand';
import { KingsideError } from '@/domain/index.ts';
import { useBoard, useModel, useView } from '@/features/board/session/session.ts';
import { open } from '@/features/board/session/view-store.ts';
import { DropTarget } from '@/features/exchange/drop/drop-target.tsx';
import { usePastedText } from '@/features/exchange/paste/use-pasted-text.ts';
import { notifyError } from '@/ui/notices/notice.ts';
import { appState } from '../app-state.ts';

/** Opens the import for what is dropped or pasted on the board, and for cells that were typed as people. */
export function BoardExchange() {
  const { view, sandbox } = useBoard();
  const readOnly = useModel((model) => model.readOnly);
  const dialog = useView((state) => state.dialog);
  const isWhatIf = sandbox !== undefined;
  const busy = useStore(appState, (state) => state.sheet !== undefined) || dialog !== undefined;

  useEffect(() => {
    if (dialog?.kind !== 'importTable') return;
    view.setState(open(undefined));
    bringIn({ text: dialog.text }, isWhatIf);
  }, [dialog, view, isWhatIf]);

  usePastedText((text) => {
    if (!busy && !readOnly) bringIn({ text }, isWhatIf);
  });

  return <DropTarget disabled={busy || readOnly} onFile={(file) => bringIn({ file }, isWhatIf)} />;
}

/** An import asks and stores as it goes, which a what-if must not. */
function bringIn(initial: { readonly file: File } | { readonly text: string }, isWhatIf: boolean): void {
  if (isWhatIf) notifyError(new KingsideError('offInWhatIf', 'Importing'), 'board');
  else appState.setState({ sheet: { kind: 'import', initial } });
}
