import { EntryDialog } from '../entry/entry-dialog.tsx';
import { useView } from '../session/session.ts';
import { ConnectDialog } from './connect-dialog.tsx';
import { CoverDialog } from './cover-dialog.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { PlanMoveDialog } from './plan-move-dialog.tsx';
import { StructureDialog } from './structure/structure-dialog.tsx';
import { TouchDialog } from './touch-dialog.tsx';

/** The dialog that the view asks for. Tables are mapped by the import, which the app shows. */
export function BoardDialogs() {
  const dialog = useView((view) => view.dialog);
  switch (dialog?.kind) {
    case 'addPeople':
      return <EntryDialog {...(dialog.side === undefined ? {} : { firstSide: dialog.side })} />;
    case 'moveTo':
      return <MoveDialog />;
    case 'touch':
      return <TouchDialog {...(dialog.touch === undefined ? {} : { id: dialog.touch })} />;
    case 'planMove':
      return <PlanMoveDialog {...(dialog.move === undefined ? {} : { id: dialog.move })} />;
    case 'connect':
      return <ConnectDialog from={dialog.from} to={dialog.to} />;
    case 'cover':
      return <CoverDialog />;
    case 'department':
      return <StructureDialog part="departments" row={dialog.department} />;
    case 'rank':
      return <StructureDialog part="ranks" row={dialog.rank} />;
    case 'topics':
      return <StructureDialog part="topics" />;
    case 'erase':
      return <EraseDialog id={dialog.person} />;
    case 'importTable':
    case undefined:
      return null;
  }
}
