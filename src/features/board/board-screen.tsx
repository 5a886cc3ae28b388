import { type ComponentType, useEffect } from 'react';
import { type Fetched, fetched } from '@/ui/widgets/fetched.tsx';
import { whenIdle } from '@/ui/widgets/when-idle.ts';
import classes from './board-screen.module.css';
import { BoardCanvas } from './canvas/board-canvas.tsx';
import { BoardDialogs, preloadDialogs } from './dialogs/board-dialogs.tsx';
import { PanelFetching } from './parts/panel-fetching.tsx';
import { Spoken } from './parts/spoken.tsx';
import { usePrinting } from './pictures/use-printing.ts';
import { useBoard, useView } from './session/session.ts';
import type { Panel } from './session/view-store.ts';
import { Toolbar } from './toolbar/toolbar.tsx';
import { WhatIfFetching } from './what-if/what-if-fetching.tsx';

const panel = (load: () => Promise<ComponentType>) => fetched(load, PanelFetching);

/** What can be open over the right edge. */
const panels = {
  inspector: panel(async () => (await import('./inspector/inspector.tsx')).Inspector),
  insights: panel(async () => (await import('./insights/insights-panel.tsx')).InsightsPanel),
  experts: panel(async () => (await import('./experts/experts-panel.tsx')).ExpertsPanel),
  focus: panel(async () => (await import('./focus/focus-panel.tsx')).FocusPanel),
  problems: panel(async () => (await import('./insights/problems-panel.tsx')).ProblemsPanel),
  ways: panel(async () => (await import('./ways/ways-panel.tsx')).WaysPanel),
  whatIf: panel(async () => (await import('./what-if/what-if-panel.tsx')).WhatIfPanel),
} as const satisfies Record<Panel, Fetched<object>>;

const WhatIfBar = fetched(async () => (await import('./what-if/what-if-bar.tsx')).WhatIfBar, WhatIfFetching);

function fetchTheRest(): void {
  for (const { preload } of [...Object.values(panels), WhatIfBar]) preload();
  preloadDialogs();
}

/** The board with everything around it: the row above, the panel over its right edge, the dialogs. */
export function BoardScreen() {
  const open = useView((view) => view.panel);
  const isWhatIf = useBoard().sandbox !== undefined;
  const Content = open === undefined ? undefined : panels[open];
  useEffect(() => whenIdle(fetchTheRest), []);
  usePrinting();
  return (
    <>
      <Toolbar />
      {isWhatIf && <WhatIfBar />}
      <div className={classes['stage']} data-what-if={isWhatIf || undefined}>
        <BoardCanvas />
        {Content !== undefined && <Content key={open} />}
      </div>
      <BoardDialogs />
      <Spoken />
    </>
  );
}
