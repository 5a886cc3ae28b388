import classes from './board-screen.module.css';
import { BoardCanvas } from './canvas/board-canvas.tsx';
import { BoardDialogs } from './dialogs/board-dialogs.tsx';
import { InsightsPanel } from './insights/insights-panel.tsx';
import { ProblemsPanel } from './insights/problems-panel.tsx';
import { Inspector } from './inspector/inspector.tsx';
import { Spoken } from './parts/spoken.tsx';
import { useView } from './session/session.ts';
import { Toolbar } from './toolbar/toolbar.tsx';

/** What can be open over the right edge. */
const panels = { inspector: Inspector, insights: InsightsPanel, problems: ProblemsPanel } as const;

/** The board with everything around it: the row above, the panel over its right edge, the dialogs. */
export function BoardScreen() {
  const panel = useView((view) => view.panel);
  const Content = panel === undefined ? undefined : panels[panel];
  return (
    <>
      <Toolbar />
      <div className={classes['stage']}>
        <BoardCanvas />
        {Content !== undefined && <Content />}
      </div>
      <BoardDialogs />
      <Spoken />
    </>
  );
}
