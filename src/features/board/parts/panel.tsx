import { CloseButton } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { panelWidth } from '../session/panel-width.ts';
import { useBoard, useView } from '../session/session.ts';
import { showPanel } from '../session/view-store.ts';
import classes from './panel.module.css';

const firstField =
  'input:not([type="hidden"], :disabled), textarea:not(:disabled), select:not(:disabled), button:not(:disabled)';

const chosenTab = '[role="tab"][aria-selected="true"]';

interface PanelProps {
  readonly title: string;
  /** Beside the title. */
  readonly status?: ReactNode;
  /** In pixels on screen; the canvas must know it too, see `panelWidthOf`. */
  readonly width?: number;
  /** Between the heading and what scrolls, such as tabs; the one that is chosen takes the keyboard. */
  readonly above?: ReactNode;
  /** Which part is shown, where there are several: each begins at its top. */
  readonly part?: string;
  readonly children: ReactNode;
}

/** What slides over the right edge of the board. Esc leads back to the board, the panel stays. */
export function Panel({ title, status, width = panelWidth, above, part, children }: PanelProps) {
  const { view, camera } = useBoard();
  const takesFocus = useView((state) => state.panelTakesFocus);
  const panel = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const heading = useId();

  useEffect(() => {
    if (!takesFocus) return;
    view.setState({ panelTakesFocus: false });
    const first =
      panel.current?.querySelector<HTMLElement>(chosenTab) ??
      body.current?.querySelector<HTMLElement>(firstField);
    first?.focus();
  }, [takesFocus, view]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    camera.current?.focus();
  };

  const close = () => {
    view.setState(showPanel(undefined));
    camera.current?.focus();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc comes from the fields within
    <aside
      ref={panel}
      className={classes['panel']}
      style={{ width }}
      aria-labelledby={heading}
      onKeyDown={onKeyDown}
      data-no-print
    >
      <div className={classes['head']}>
        <h2 id={heading} className={classes['title']}>
          {title}
        </h2>
        {status}
        <CloseButton aria-label="Close the panel" onClick={close} />
      </div>
      {above}
      <div key={part} ref={body} className={classes['body']}>
        {children}
      </div>
    </aside>
  );
}

interface SectionProps {
  readonly title: string;
  readonly count?: number;
  /** A button at the right end of the heading. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a panel under its own heading. */
export function Section({ title, count, action, children }: SectionProps) {
  const heading = useId();
  return (
    <section className={classes['section']} aria-labelledby={heading}>
      <div className={classes['sectionHead']}>
        <h3 id={heading} className={classes['sectionTitle']}>
          {title}
          {count !== undefined && <span className={classes['count']}>{count}</span>}
        </h3>
        {action}
      </div>
      {children}
    </section>
  );
}
