import type { Dialog } from '../session/view-store.ts';
import { ViewsDialog } from '../views/views-dialog.tsx';
import { LeaveDialog } from '../what-if/leave-dialog.tsx';
import { ConnectDialog } from './connect-dialog.tsx';
import { CoverDialog } from './cover-dialog.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { PlanMoveDialog } from './plan-move-dialog.tsx';
import { StructureDialog } from './structure/structure-dialog.tsx';
import { TouchDialog } from './touch-dialog.tsx';

/** A dialog whose code is fetched when it is asked for, or before. */
export type AskedDialog = Exclude<Dialog, { readonly kind: 'addPeople' | 'importTable' | 'picture' }>;

/** The dialogs that most looks at a board do without. */
export function AskedDialog({ dialog }: { readonly dialog: AskedDialog }) {
  switch (dialog.kind) {
    case 'moveTo':
      return <MoveDialog />;
    case 'touch':
      return <TouchDialog {...(dialog.touch === undefined ? {} : { id: dialog.touch })} />;
    case 'planMove':
      return (
        <PlanMoveDialog
          {...(dialog.move === undefined ? {} : { id: dialog.move })}
          {...(dialog.proposal === undefined ? {} : { proposal: dialog.proposal })}
        />
      );
    case 'connect':
      return <ConnectDialog from={dialog.from} to={dialog.to} />;
    case 'cover':
      return <CoverDialog {...(dialog.dropped === undefined ? {} : { dropped: dialog.dropped })} />;
    case 'department':
      return <StructureDialog part="departments" row={dialog.department} />;
    case 'rank':
      return <StructureDialog part="ranks" row={dialog.rank} />;
    case 'topics':
      return <StructureDialog part="topics" />;
    case 'views':
      return <ViewsDialog first={dialog.first} />;
    case 'erase':
      return <EraseDialog id={dialog.person} />;
    case 'leaveWhatIf':
      return <LeaveDialog {...(dialog.afterwards === undefined ? {} : { afterwards: dialog.afterwards })} />;
  }
}
